package org.shebao.workbench.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import org.shebao.core.task.Progress;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.Query;
import org.shebao.workbench.list.model.Feed;
import org.shebao.workbench.task.Task;

/** Loads the rows of a query in the background; a further query ends the one before. */
final class Loader<R> {

	/** Who takes the rows, on the user-interface thread. */
	interface Receiver<R> {

		/** Rows of a new query came. */
		void more(List<R> rows);

		/** All rows have come; those of a repeated query come here together. */
		void complete(List<R> repeated);

		/** It is so far. */
		void progress(long done, long total);

		/** Nothing more comes. */
		void failed(RuntimeException failure);
	}

	private final Workbench workbench;
	private final ListPage<R> page;
	private final Executor ui;
	private final Receiver<R> receiver;
	private AtomicBoolean cancelled = new AtomicBoolean();

	Loader(Workbench workbench, ListPage<R> page, Executor ui, Receiver<R> receiver) {
		this.workbench = workbench;
		this.page = page;
		this.ui = ui;
		this.receiver = receiver;
	}

	/** Loads a query; a repeated one hands its rows on together, so that nothing flickers. */
	void load(Query query, boolean repeated) {
		cancel();
		AtomicBoolean mine = new AtomicBoolean();
		cancelled = mine;
		List<R> together = new ArrayList<>();
		Task<Boolean> task = Task.of(page.title(), progress -> load(query, repeated ? together : null, new Ending(progress, mine)));
		workbench.run(task.shown(Task.Shown.QUIET).then(all -> {
			if (all && !mine.get()) {
				receiver.complete(repeated ? together : null);
			}
		}).orElse(failure -> {
			if (!mine.get()) {
				receiver.failed(failure);
			}
		}));
	}

	/** Ends loading; the rows that have come stay. */
	void cancel() {
		cancelled.set(true);
	}

	private boolean load(Query query, List<R> together, Ending progress) {
		Feed<R> feed = new Feed<>(together == null ? rows -> hand(rows, progress) : together::addAll, progress);
		try {
			page.source().load(query, feed, progress);
			feed.flush();
			return true;
		} catch (Progress.Cancelled e) {
			// another query was begun, or the user has seen enough
			return false;
		}
	}

	private void hand(List<R> rows, Ending progress) {
		ui.execute(() -> {
			if (!progress.isCancelled()) {
				receiver.more(rows);
			}
		});
	}

	/** Reports to the page and ends with the query. */
	private final class Ending implements Progress {

		private final Progress outer;
		private final AtomicBoolean ended;

		Ending(Progress outer, AtomicBoolean ended) {
			this.outer = outer;
			this.ended = ended;
		}

		@Override
		public void report(long done, long total) {
			outer.report(done, total);
			ui.execute(() -> {
				if (!ended.get()) {
					receiver.progress(done, total);
				}
			});
		}

		@Override
		public boolean isCancelled() {
			return ended.get() || outer.isCancelled();
		}
	}
}
