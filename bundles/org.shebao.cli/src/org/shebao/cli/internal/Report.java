package org.shebao.cli.internal;

import java.util.List;

import org.shebao.cli.ExitCode;

/**
 * What a command has to say.
 *
 * @param document for scripts: written as one JSON document with {@code --json}; null if it was written already
 * @param lines    for people
 * @param exit     the exit code
 */
public record Report(Object document, List<String> lines, ExitCode exit) {

	/** A command that is done. */
	public static Report done(Object document, List<String> lines) {
		return new Report(document, lines, ExitCode.DONE);
	}

	/** A command that is done and has said everything while it ran. */
	public static Report said() {
		return done(null, List.of());
	}

	/** A command that is done and says it in one line. */
	public static Report done(Object document, String line) {
		return done(document, List.of(line));
	}
}
