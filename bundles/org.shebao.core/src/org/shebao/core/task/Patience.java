package org.shebao.core.task;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * How long to wait for what somebody else decides. Asking happens with growing pauses, so that a slow bureau is not pressed. On a working thread only.
 *
 * @param atMost the longest wait
 */
public record Patience(Duration atMost) {

	private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

	/** Asks at once and then again and again until it is settled, the time is over or nobody wants to wait any more; gives whether it is settled. */
	public boolean until(Progress progress, BooleanSupplier settled) {
		long end = System.nanoTime() + atMost.toNanos();
		Duration pause = FIRST_PAUSE;
		while (!settled.getAsBoolean()) {
			long left = end - System.nanoTime();
			if (left <= 0 || progress.isCancelled() || Thread.currentThread().isInterrupted()) {
				return false;
			}
			LockSupport.parkNanos(Math.min(left, pause.toNanos()));
			pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
		}
		return true;
	}
}
