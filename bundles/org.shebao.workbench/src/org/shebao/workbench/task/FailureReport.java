package org.shebao.workbench.task;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.shebao.core.Explained;
import org.shebao.core.RuleViolation;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.gateway.GatewayException;
import org.slf4j.LoggerFactory;

/**
 * What a failure means to the user.
 *
 * @param happened what happened
 * @param safe     what is safe, empty if the message says it or nothing is at stake
 * @param advice   what to do, empty if the message says it
 * @param code     the rule refused by, or the failure's kind: what to name to those who help
 * @param details  one line for each thing concerned
 */
public record FailureReport(String happened, String safe, String advice, String code, List<String> details) {

	private static final Texts TEXTS = Texts.of(FailureReport.class);

	/** What to tell of a failure; nothing of what the user cancelled. A fault of the program is written to the log. */
	public static Optional<FailureReport> of(RuntimeException failure) {
		return switch (failure) {
			case Progress.Cancelled cancelled -> Optional.empty();
			case RuleViolation refused -> Optional.of(new FailureReport(refused.getMessage(), "", "", refused.rule(), refused.details()));
			case GatewayException gone -> Optional.of(gateway(gone));
			case Explained told -> Optional.of(new FailureReport(failure.getMessage(), "", "", code(failure) + "-" + told.reason(), List.of()));
			case UncheckedIOException file -> Optional.of(new FailureReport(TEXTS.get("file"), TEXTS.get("stored"), TEXTS.get("fileAdvice"), code(file.getCause()),
					Stream.ofNullable(file.getCause().getMessage()).toList()));
			default -> Optional.of(unexpected(failure));
		};
	}

	private static FailureReport gateway(GatewayException failure) {
		return switch (failure) {
			case GatewayException.Unreachable away -> new FailureReport(TEXTS.get("unreachable"), TEXTS.get("kept"), TEXTS.get("unreachableAdvice"), "W-12", List.of());
			case GatewayException.OutcomeUnknown unknown ->
				new FailureReport(TEXTS.get("unknown"), TEXTS.get("unknownSafe"), TEXTS.get("unknownAdvice"), code(unknown), List.of());
			case GatewayException.SessionEnded ended ->
				new FailureReport(TEXTS.get("ended"), TEXTS.get("nothingSent"), TEXTS.get("endedAdvice"), code(ended), List.of());
			case GatewayException.Untrusted stranger ->
				new FailureReport(Texts.labelOf(stranger.doubt()), TEXTS.get("nothingSent"), stranger.doubt().advice(),
						code(stranger) + "-" + stranger.doubt(), List.of());
		};
	}

	private static FailureReport unexpected(RuntimeException failure) {
		String trace = trace(failure);
		LoggerFactory.getLogger(FailureReport.class).error("unexpected failure:\n{}", trace);
		return new FailureReport(TEXTS.get("unexpected"), TEXTS.get("stored"), TEXTS.get("unexpectedAdvice"), code(failure), trace.lines().toList());
	}

	private static String code(Throwable failure) {
		return failure.getClass().getSimpleName();
	}

	/** The trace without messages, because a message may hold a name, an id number or a wage. */
	private static String trace(Throwable failure) {
		StringWriter text = new StringWriter();
		PrintWriter lines = new PrintWriter(text);
		for (Throwable each = failure; each != null; each = each.getCause()) {
			lines.println(each.getClass().getName());
			Stream.of(each.getStackTrace()).forEach(frame -> lines.println("\tat " + frame));
		}
		return text.toString();
	}

	/** All of it as text, to be copied into a message to those who help. */
	public String text() {
		return Stream.concat(Stream.of(happened, safe, advice, TEXTS.get("code", code)), details.stream()).filter(line -> !line.isEmpty())
				.collect(Collectors.joining("\n"));
	}
}
