package org.shebao.window;

import java.time.Duration;
import java.util.function.Supplier;

/** Waits for conditions by asking often. */
final class Waiting {

	private static final long POLL_MILLIS = 25;

	private Waiting() {
	}

	/**
	 * Asks until there is an answer.
	 *
	 * @param what   what is waited for, for the message
	 * @param answer throws {@link Connection.Absent} while there is none
	 * @throws AssertionError if there was none in time
	 */
	static <T> T until(String what, Duration patience, Supplier<T> answer) {
		long end = System.nanoTime() + patience.toNanos();
		while (true) {
			try {
				return answer.get();
			} catch (Connection.Absent notYet) {
				if (System.nanoTime() > end) {
					throw new AssertionError("waited " + patience.toSeconds() + " s for " + what + ": " + notYet.getMessage());
				}
				pause();
			}
		}
	}

	private static void pause() {
		try {
			Thread.sleep(POLL_MILLIS);
		} catch (InterruptedException end) {
			throw new IllegalStateException(end);
		}
	}
}
