package org.shebao.wages.ui;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import org.shebao.core.state.WageBatchStatus;
import org.shebao.core.text.Texts;
import org.shebao.session.EmployerSession;
import org.shebao.wages.WageBatch;
import org.shebao.wages.WageDeclarations;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.ListPage.Polling;
import org.shebao.workbench.task.Task;
import org.shebao.workbench.task.Task.Shown;

/** Sends submissions and asks what became of them (申报结果查询, R-108, R-126). */
record BatchFeedback(Workbench workbench, EmployerSession session, WageDeclarations declarations) {

	private static final Texts TEXTS = Texts.of(BatchFeedback.class);
	private static final Duration EVERY = Duration.ofSeconds(5);

	/** Whether the bureau has not decided yet: 待反馈 or 处理中. */
	static boolean open(WageBatch batch) {
		return batch.status() == WageBatchStatus.AWAITING_FEEDBACK || batch.status() == WageBatchStatus.PROCESSING;
	}

	/** Asks on the user's wish, or in the background, where a failure is only mentioned: what is stored waits and is asked for again. */
	void ask(Shown shown) {
		Task<List<WageBatch>> task = Task.of(TEXTS.get("feedback"), progress -> declarations.feedback(session)).unstoppable().shown(shown).then(this::answered);
		workbench.run(shown == Shown.DIALOG ? task : task.orElse(failure -> workbench.mention(TEXTS.get("feedback.failed", failure.getMessage()))));
	}

	private void answered(List<WageBatch> batches) {
		workbench.changed(DraftDesk.AREA);
		// accepted wages are the employees' wages from then on
		workbench.changed("employees");
		long decided = batches.stream().filter(batch -> !open(batch)).count();
		workbench.mention(batches.isEmpty() ? TEXTS.get("feedback.none") : TEXTS.get("feedback.done", decided, batches.size() - decided));
	}

	/** Asks again by itself while rows say that something is open. */
	<R> Polling<R> polling(Function<R, Boolean> open) {
		return new Polling<>(EVERY, rows -> rows.stream().anyMatch(open::apply), () -> declarations.feedback(session));
	}
}
