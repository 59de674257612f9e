package org.shebao.declarations.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.shebao.core.text.Texts;
import org.shebao.declarations.DeclarationCheck;
import org.shebao.declarations.DeclarationCheck.Finding;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.declarations.FeeDeclarations;
import org.shebao.declarations.ItemGroup;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.task.Task;

/** 提交申报: a look at the choice, a question that names every warning, and the way to 申报记录. */
record Submission(Workbench workbench, EmployerSession session, FeeDeclarations declarations, Results results) {

	private static final Texts TEXTS = Texts.of(OrdinaryPage.class);
	private static final String WAGES = "org.shebao.wages.drafts";

	/** Declares items if all is well and the user wants it; {@code refresh} is offered if they have changed. */
	void run(List<String> items, Runnable refresh) {
		workbench.run(Task.of(TEXTS.get("check.title"), progress -> declarations.check(session, items)).then(check -> {
			if (check.refused()) {
				refuse(check.findings().getFirst(), refresh);
			} else if (workbench.confirm(TEXTS.get("submit"), TEXTS.get("submit.question", check.totals().items(), check.totals().due()), lines(check), TEXTS.get("submit"))) {
				declare(items);
			}
		}));
	}

	private void refuse(Finding refusal, Runnable refresh) {
		switch (refusal.rule()) {
			case "R-131" -> offer(refusal, TEXTS.get("refresh"), refresh);
			case "R-132" -> offer(refusal, TEXTS.get("wages.first"), () -> workbench.show(WAGES, Map.of()));
			default -> workbench.tell(TEXTS.get("submit"), refusal.message(), refusal.details());
		}
	}

	private void offer(Finding refusal, String deed, Runnable wayOut) {
		if (workbench.confirm(TEXTS.get("submit"), refusal.message(), refusal.details(), deed)) {
			wayOut.run();
		}
	}

	/** The warnings with the persons concerned, then what is declared in which order. */
	private static List<String> lines(DeclarationCheck check) {
		List<String> lines = new ArrayList<>();
		for (Finding warning : check.findings()) {
			lines.add(TEXTS.get("submit.warning", warning.message(), warning.count()));
			lines.addAll(warning.details());
		}
		for (ItemGroup group : check.order()) {
			lines.add(TEXTS.get("branch", group.unit(), group.period(), group.totals().items(), group.totals().due()));
		}
		return lines;
	}

	private void declare(List<String> items) {
		workbench.run(Task.of(TEXTS.get("submit.title"), progress -> declarations.declare(session, items)).unstoppable().then(this::declared));
	}

	private void declared(List<FeeDeclaration> recorded) {
		workbench.changed("declarations");
		workbench.mention(TEXTS.get("submit.done", recorded.size()));
		workbench.show(RecordsPage.ID, Map.of());
		results.quietly();
	}
}
