package org.shebao.window;

import java.util.List;

/**
 * A time during which the user-interface thread did not answer.
 *
 * @param millis    how long
 * @param cpuMillis how much of it the thread worked; much less than the whole means that it waited, or that the machine was busy
 * @param first     whether classes were loaded meanwhile, as when a page is opened for the first time
 * @param stacks    where it stood, most often first
 */
record Block(int millis, int cpuMillis, boolean first, List<String> stacks) {

	@Override
	public String toString() {
		return "blocked for %d ms (%d ms of them working%s)%n%s".formatted(millis, cpuMillis, first ? ", loading classes" : "", String.join("\n", stacks));
	}
}
