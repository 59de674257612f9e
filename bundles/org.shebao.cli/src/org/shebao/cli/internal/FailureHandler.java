package org.shebao.cli.internal;

import java.io.UncheckedIOException;
import java.util.List;

import org.shebao.cli.ExitCode;
import org.shebao.core.RuleViolation;
import org.shebao.core.text.Texts;
import org.shebao.gateway.GatewayException;
import org.shebao.store.StoreException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one clear message and an exit code. */
final class FailureHandler implements IExecutionExceptionHandler {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	private final Printer printer;

	FailureHandler(Printer printer) {
		this.printer = printer;
	}

	@Override
	public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) throws Exception {
		boolean json = arguments.hasMatchedOption("--json");
		return switch (failure) {
			case RuleViolation refused -> printer.fail(ExitCode.REFUSED, refused.rule(), refused.getMessage(), refused.details(), json);
			case UsageException wrong -> printer.fail(ExitCode.USAGE, "", wrong.getMessage(), List.of(), json);
			case GatewayException.Unreachable away -> printer.fail(ExitCode.UNREACHABLE, "W-12", TEXTS.get("bureau.unreachable"), List.of(), json);
			case GatewayException.Untrusted stranger -> printer.fail(ExitCode.UNREACHABLE, "", TEXTS.get("bureau.untrusted"), List.of(), json);
			case GatewayException.SessionEnded ended -> printer.fail(ExitCode.REFUSED, "", TEXTS.get("bureau.sessionEnded"), List.of(), json);
			case GatewayException.OutcomeUnknown unknown -> printer.fail(ExitCode.UNKNOWN, "", TEXTS.get("bureau.noAnswer"), List.of(), json);
			case StoreException broken -> printer.fail(ExitCode.FAILED, "", broken.getMessage(), List.of(), json);
			case UncheckedIOException file -> printer.fail(ExitCode.FAILED, "", TEXTS.get("file.failed", file.getCause().getMessage()), List.of(), json);
			default -> throw failure;
		};
	}
}
