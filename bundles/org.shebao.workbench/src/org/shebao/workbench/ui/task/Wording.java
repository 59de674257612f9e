package org.shebao.workbench.ui.task;

import org.shebao.core.text.Texts;
import org.shebao.workbench.task.Running;
import org.shebao.workbench.task.Running.State;

/** How far a task is, in words. */
final class Wording {

	private static final Texts TEXTS = Texts.of(Tasks.class);

	private Wording() {
	}

	static String far(Running task) {
		State state = task.state();
		if (task.isCancelled()) {
			return TEXTS.get("cancelling");
		}
		if (state.isKnown()) {
			return TEXTS.get("part", state.done(), state.total(), state.percent());
		}
		return state.done() > 0 ? TEXTS.get("count", state.done()) : TEXTS.get("begun");
	}
}
