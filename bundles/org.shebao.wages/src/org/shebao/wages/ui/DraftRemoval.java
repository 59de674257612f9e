package org.shebao.wages.ui;

import java.util.List;
import java.util.function.Supplier;

import org.shebao.core.text.Texts;
import org.shebao.wages.DraftScope;
import org.shebao.workbench.task.Task;
import org.shebao.workbench.task.Task.Shown;

/** 删除 and 清空列表, both after a question. */
record DraftRemoval(DraftDesk desk) {

	private static final Texts TEXTS = Texts.of(DraftRemoval.class);

	/** Removes one draft. */
	void remove(DraftRow row) {
		run(TEXTS.get("delete"), TEXTS.get("delete.question", row.draft().name()), () -> desk.drafts().remove(desk.employer(), row.scope(), List.of(row.key())));
	}

	/** Removes all drafts of the scope that is shown. */
	void clear() {
		DraftScope scope = desk.scope();
		run(TEXTS.get("clear"), TEXTS.get("clear.question", DraftScopes.label(scope)), () -> desk.drafts().clear(desk.employer(), scope));
	}

	private void run(String deed, String question, Supplier<Integer> work) {
		if (desk.workbench().confirm(deed, question, List.of(), deed)) {
			desk.workbench().run(Task.of(deed, progress -> work.get()).unstoppable().shown(Shown.BACKGROUND).then(removed -> {
				desk.changed();
				desk.workbench().mention(TEXTS.get("removed", removed));
			}));
		}
	}
}
