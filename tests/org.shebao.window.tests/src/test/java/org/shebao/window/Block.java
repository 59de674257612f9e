package org.shebao.window;

import java.util.List;

/**
 * A time during which the user-interface thread did not answer.
 *
 * @param millis       how long
 * @param cpuMillis    how much of it the thread worked; much less than the whole means that it waited, or that the machine was busy
 * @param waitedMillis how much of it the thread waited for other threads, a disk or a network
 * @param first        whether classes were loaded meanwhile, as when a page is opened for the first time
 * @param stacks       where it stood, most often first
 */
record Block(int millis, int cpuMillis, int waitedMillis, boolean first, List<String> stacks) {

	private static final int LIMIT_MILLIS = 100;

	/** Whether the thread waited too long, or worked too long though all it worked on had been used before. A busy machine's delays are no fault of the product's. */
	boolean counts() {
		return waitedMillis > LIMIT_MILLIS || cpuMillis > LIMIT_MILLIS && !first;
	}

	/** Whether the thread waited too long, the only fault that widgets made for the first time are not pardoned. */
	boolean waited() {
		return waitedMillis > LIMIT_MILLIS;
	}

	@Override
	public String toString() {
		return "blocked for %d ms (%d ms of them working, %d ms waiting%s)%n%s".formatted(millis, cpuMillis, waitedMillis, first ? ", loading classes" : "", String.join("\n", stacks));
	}
}
