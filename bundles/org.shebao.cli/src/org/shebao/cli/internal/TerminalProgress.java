package org.shebao.cli.internal;

import java.io.PrintStream;

import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;

/** Shows on one line of the terminal how far a long action is. */
final class TerminalProgress implements Progress {

	private static final Texts TEXTS = Texts.of(Passwords.class);
	private static final long UNITS_BETWEEN = 500;

	private final PrintStream terminal;
	private long shown;

	TerminalProgress(PrintStream terminal) {
		this.terminal = terminal;
	}

	@Override
	public void report(long done, long total) {
		boolean end = total > 0 && done >= total;
		if (!end && done - shown < UNITS_BETWEEN) {
			return;
		}
		shown = end ? 0 : done;
		terminal.print('\r' + (total > 0 ? TEXTS.get("progress.of", done, total) : TEXTS.get("progress", done)) + (end ? System.lineSeparator() : ""));
		terminal.flush();
	}

	@Override
	public boolean isCancelled() {
		// Ctrl+C ends the process; what is stored stays valid
		return false;
	}
}
