package org.shebao.cli.internal;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.shebao.core.task.Patience;
import org.shebao.core.task.Progress;

import picocli.CommandLine.Option;

/** How long a command waits for the bureau's feedback. */
public final class Waiting {

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
		return new Patience(Duration.ofSeconds(seconds)).until(Progress.NONE, settled);
	}
}
