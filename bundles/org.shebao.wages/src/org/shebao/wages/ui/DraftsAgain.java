package org.shebao.wages.ui;

import java.util.Map;

import org.shebao.core.text.Texts;
import org.shebao.session.EmployerSession;
import org.shebao.wages.DraftScope;
import org.shebao.wages.WageBatch;
import org.shebao.wages.WageDeclarations;
import org.shebao.wages.WageDrafts;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.task.Task;

/** 失败人员重新申报: the rejected lines of a submission become drafts where they can be submitted today. */
record DraftsAgain(Workbench workbench, EmployerSession session, WageDrafts drafts, WageDeclarations declarations) {

	private static final Texts TEXTS = Texts.of(DraftsAgain.class);

	/** What was drafted, and where. */
	private record Drafted(long people, DraftScope scope) {
	}

	void draft(WageBatch batch) {
		workbench.run(Task.of(TEXTS.get("again"), progress -> drafted(batch)).unstoppable().then(drafted -> {
			workbench.changed(DraftDesk.AREA);
			workbench.mention(TEXTS.get("again.done", drafted.people()));
			workbench.show(DraftDesk.DRAFTS, Map.of(DraftScopes.FIELD, drafted.scope()));
		}));
	}

	private Drafted drafted(WageBatch batch) {
		long people = declarations.draftAgain(session.id(), batch.id());
		DraftScope scope = new DraftScopes(session, drafts).today(batch.scope());
		if (!scope.equals(batch.scope())) {
			drafts.carryOver(session.id(), scope);
		}
		return new Drafted(people, scope);
	}
}
