package org.shebao.cli;

/** What a command's exit code tells a script. */
public enum ExitCode {
	/** Done. */
	DONE(0),
	/** The program failed; the message says what is safe. */
	FAILED(1),
	/** The command line was wrong. */
	USAGE(2),
	/** A rule refused; its number and message are printed. */
	REFUSED(3),
	/** The bureau could not be reached; nothing was sent. */
	UNREACHABLE(4),
	/** A submission's outcome is not known yet; it is looked up by the next {@code feedback}. */
	UNKNOWN(5);

	private final int value;

	ExitCode(int value) {
		this.value = value;
	}

	/** The process's exit code. */
	public int value() {
		return value;
	}
}
