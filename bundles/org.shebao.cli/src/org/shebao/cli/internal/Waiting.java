package org.shebao.cli.internal;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import picocli.CommandLine.Option;

/** How long a command waits for the bureau's feedback. It asks with growing pauses, so that a slow bureau is not pressed. */
public final class Waiting {

	private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

	@Option(names = "--wait", paramLabel = "SECONDS", defaultValue = "10", descriptionKey = "option.wait")
	private int seconds;

	/** For picocli, which fills in the option. */
	public Waiting() {
		// the option has a default
	}

	/** Waits so long. */
	public Waiting(int seconds) {
		this.seconds = seconds;
	}

	/** Asks at once and then again and again until it is settled or the time is over; gives whether it is settled. */
	public boolean until(BooleanSupplier settled) {
		long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
		Duration pause = FIRST_PAUSE;
		while (!settled.getAsBoolean()) {
			long left = end - System.nanoTime();
			if (left <= 0 || Thread.currentThread().isInterrupted()) {
				return false;
			}
			LockSupport.parkNanos(Math.min(left, pause.toNanos()));
			pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
		}
		return true;
	}
}
