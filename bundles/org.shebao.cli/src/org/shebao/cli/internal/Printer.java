package org.shebao.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import org.shebao.cli.ExitCode;
import org.shebao.core.task.Progress;
import org.shebao.gateway.wire.WireFormat;

/** Prints reports and failures. */
public final class Printer {

	private final ObjectMapper mapper = WireFormat.mapper().copy().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
			.enable(SerializationFeature.INDENT_OUTPUT);
	private final PrintStream out;
	private final PrintStream err;
	private final boolean terminal;

	/** Over streams that nobody watches. */
	public Printer(PrintStream out, PrintStream err) {
		this(out, err, false);
	}

	/** Over the process's streams, which a person may be watching on a terminal. */
	public Printer(PrintStream out, PrintStream err, boolean terminal) {
		this.out = out;
		this.err = err;
		this.terminal = terminal;
	}

	/** Shows how far a long action is, on the error output of a terminal; elsewhere nothing. */
	public Progress progress() {
		return terminal ? new TerminalProgress(err) : Progress.NONE;
	}

	/** Prints a report. */
	public void print(Report report, boolean json) {
		if (json && report.document() != null) {
			document(report.document());
		} else if (!json) {
			report.lines().forEach(out::println);
		}
		out.flush();
	}

	/** Tells a person how a long story goes on. */
	public void tell(String line) {
		out.println(line);
		out.flush();
	}

	/** Prints why a command did not do its work: as a document on the output for scripts, as lines on the error output for people. */
	public int fail(ExitCode exit, String rule, String message, List<String> details, boolean json) {
		if (json) {
			document(new Failure(exit, rule, message, details));
			out.flush();
		} else {
			err.println(rule.isEmpty() ? message : rule + " " + message);
			details.forEach(detail -> err.println("  " + detail));
			err.flush();
		}
		return exit.value();
	}

	private void document(Object document) {
		try {
			mapper.writeValue(out, document);
			out.println();
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** A failure as a document. */
	private record Failure(ExitCode failure, String rule, String message, List<String> details) {
	}
}
