package org.shebao.workbench.ui.list;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Control;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.ListPage.Polling;
import org.shebao.workbench.task.Task;

/** Asks again by itself while rows ask for it and the page can be seen. */
final class Poller<R> {

	private final Workbench workbench;
	private final Polling<R> polling;
	private final Control page;
	private final Supplier<List<R>> rows;
	private final Runnable reload;

	Poller(Workbench workbench, Polling<R> polling, Control page, Supplier<List<R>> rows, Runnable reload) {
		this.workbench = workbench;
		this.polling = polling;
		this.page = page;
		this.rows = rows;
		this.reload = reload;
	}

	/** Waits for the next time. */
	void schedule(String title) {
		if (!page.isDisposed()) {
			page.getDisplay().timerExec(Math.toIntExact(polling.every().toMillis()), () -> ask(title));
		}
	}

	private void ask(String title) {
		if (page.isDisposed()) {
			return;
		}
		if (!page.isVisible() || !polling.needed().test(rows.get())) {
			schedule(title);
			return;
		}
		Task<Void> task = Task.of(title, progress -> {
			polling.work().run();
			return null;
		});
		workbench.run(task.shown(Task.Shown.QUIET).then(nothing -> {
			if (!page.isDisposed()) {
				reload.run();
				schedule(title);
			}
		}).orElse(failure -> {
			workbench.mention(String.valueOf(failure.getMessage()));
			schedule(title);
		}));
	}
}
