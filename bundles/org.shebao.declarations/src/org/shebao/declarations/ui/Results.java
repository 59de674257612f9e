package org.shebao.declarations.ui;

import java.util.List;
import java.util.Map;

import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.text.Texts;
import org.shebao.declarations.DeclarationRecords;
import org.shebao.declarations.DeclarationRecords.RecordsUpdated;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.task.Task;

/** What became of declarations: asked for, told, and the way on to the payment. */
record Results(Workbench workbench, EmployerSession session, DeclarationRecords records) {

	/** The page where declarations are paid. */
	static final String PAYMENT = "org.shebao.payment.arrears";

	private static final Texts TEXTS = Texts.of(OrdinaryPage.class);

	/** 申报结果查询. */
	void ask() {
		workbench.run(Task.of(TEXTS.get("feedback"), progress -> records.results(session)).unstoppable().then(this::taken));
	}

	/** Sends and asks in the background; nothing is lost if the bureau does not answer, for the records page asks again. */
	void quietly() {
		workbench.run(Task.of(TEXTS.get("feedback"), progress -> records.results(session)).unstoppable().shown(Task.Shown.BACKGROUND)
				.then(this::changed).orElse(failure -> workbench.mention(TEXTS.get("feedback.later"))));
	}

	/** Tells what an update brought, and asks whether to pay now. */
	void taken(RecordsUpdated update) {
		changed(update);
		if (update.processing() == 0 && update.updated().isEmpty()) {
			workbench.mention(TEXTS.get("feedback.none"));
		}
		if (!update.skipped().isEmpty()) {
			workbench.tell(TEXTS.get("records"), TEXTS.get("records.skipped"), update.skipped().stream().map(each -> each.reason()).toList());
		}
		List<String> unpaid = update.unpaid().stream().map(Results::line).toList();
		if (!unpaid.isEmpty() && workbench.confirm(TEXTS.get("records"), update.prompt(), unpaid, TEXTS.get("pay"))) {
			workbench.show(PAYMENT, Map.of());
		}
	}

	private void changed(RecordsUpdated update) {
		workbench.changed("declarations");
		if (!update.updated().isEmpty()) {
			workbench.mention(TEXTS.get("feedback.done", count(update, DeclarationStatus.DECLARED), count(update, DeclarationStatus.FAILED), update.processing()));
		}
	}

	private static long count(RecordsUpdated update, DeclarationStatus status) {
		return update.updated().stream().filter(each -> each.status() == status).count();
	}

	private static String line(FeeDeclaration declaration) {
		return TEXTS.get("records.line", declaration.unit(), declaration.period(), declaration.payable());
	}
}
