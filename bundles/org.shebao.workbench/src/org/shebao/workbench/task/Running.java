package org.shebao.workbench.task;

import org.shebao.core.task.Progress;

/**
 * A task under way, shared by its thread, which reports, and by the user interface, which looks at it a few times a second: however often the work reports, the
 * user interface is not busier for it.
 */
public final class Running implements Progress {

	/**
	 * How far it is.
	 *
	 * @param done  units done
	 * @param total all units, 0 if not known
	 */
	public record State(long done, long total) {

		/** Whether it is known how much there is to do. */
		public boolean isKnown() {
			return total > 0;
		}

		/** Parts of a hundred, 0 … 100. */
		public int percent() {
			return isKnown() ? (int) Math.clamp(done * 100 / total, 0, 100) : 0;
		}
	}

	private final Task<?> task;
	private volatile State state = new State(0, 0);
	private volatile boolean cancelled;
	private boolean inBackground;

	public Running(Task<?> task) {
		this.task = task;
		inBackground = task.shown() == Task.Shown.BACKGROUND;
	}

	/** What is done. */
	public Task<?> task() {
		return task;
	}

	/** How far it is. */
	public State state() {
		return state;
	}

	/** Asks the work to leave off; it does so where nothing is half done. Nothing happens if it cannot be cancelled. */
	public void cancel() {
		cancelled |= task.cancellable();
	}

	/** Whether it is shown in the status bar; asked on the user-interface thread. */
	public boolean isInBackground() {
		return inBackground;
	}

	/** Goes on in the background. */
	public void toBackground() {
		inBackground = true;
	}

	@Override
	public void report(long done, long total) {
		state = new State(done, total);
	}

	@Override
	public boolean isCancelled() {
		return cancelled;
	}
}
