package org.shebao.core.task;

/** How a long action tells how far it is and learns that the user has cancelled it. Called from the working thread. */
public interface Progress {

	/** Nobody watches and nobody cancels. */
	Progress NONE = new Progress() {
		@Override
		public void report(long done, long total) {
			// nobody watches
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	/**
	 * Tells how far the action is.
	 *
	 * @param done  units done
	 * @param total all units, 0 if not known
	 */
	void report(long done, long total);

	/** Whether the user has cancelled. */
	boolean isCancelled();

	/**
	 * Leaves the action at a point where nothing is half done.
	 *
	 * @throws Cancelled if the user has cancelled
	 */
	default void checkCancelled() {
		if (isCancelled()) {
			throw new Cancelled();
		}
	}

	/** The user has cancelled; what was stored before stays valid. */
	final class Cancelled extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}
}
