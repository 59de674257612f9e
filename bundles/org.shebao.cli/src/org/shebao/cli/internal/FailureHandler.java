package org.shebao.cli.internal;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.shebao.cli.ExitCode;
import org.shebao.core.RuleViolation;
import org.shebao.core.text.Texts;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.sandbox.SandboxException;
import org.shebao.store.StoreException;
import org.shebao.update.UpdateException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one clear message, or one JSON document, and an exit code. */
final class FailureHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {

	private static final Texts TEXTS = Texts.of(Passwords.class);
	private static final String JSON = "--json";

	private final Printer printer;

	FailureHandler(Printer printer) {
		this.printer = printer;
	}

	@Override
	public int handleParseException(ParameterException wrong, String[] arguments) {
		CommandLine command = wrong.getCommandLine();
		// what was typed is looked at because parsing may have ended before the option
		boolean json = List.of(arguments).contains(JSON);
		int exit = printer.fail(ExitCode.USAGE, "", TEXTS.get("usage.wrong", wrong.getMessage()), List.of(), json);
		if (!json) {
			UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
			command.getErr().print(command.getHelp().fullSynopsis());
			command.getErr().println(TEXTS.get("usage.help", command.getCommandSpec().qualifiedName()));
		}
		return exit;
	}

	@Override
	public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
		boolean json = command.getParseResult().hasMatchedOption(JSON);
		return switch (failure) {
			case RuleViolation refused -> printer.fail(ExitCode.REFUSED, refused.rule(), refused.getMessage(), refused.details(), json);
			case UsageException wrong -> printer.fail(ExitCode.USAGE, "", wrong.getMessage(), List.of(), json);
			case GatewayException.Unreachable away -> printer.fail(ExitCode.UNREACHABLE, "W-12", TEXTS.get("bureau.unreachable"), kept(), json);
			case GatewayException.Untrusted stranger -> printer.fail(ExitCode.UNREACHABLE, "", Texts.labelOf(stranger.doubt()), untrusted(stranger), json);
			case GatewayException.SessionEnded ended -> printer.fail(ExitCode.REFUSED, "", TEXTS.get("bureau.sessionEnded"), kept(), json);
			case GatewayException.OutcomeUnknown unknown -> printer.fail(ExitCode.UNKNOWN, "", TEXTS.get("bureau.noAnswer"), List.of(), json);
			case StoreException broken -> printer.fail(ExitCode.FAILED, "", broken.getMessage(), List.of(), json);
			case SandboxException noBureau -> printer.fail(ExitCode.FAILED, "", noBureau.getMessage(), List.of(), json);
			case UpdateException update -> printer.fail(exit(update), "", update.getMessage(), List.of(), json);
			case UncheckedIOException file -> printer.fail(ExitCode.FAILED, "", TEXTS.get("file.failed", file.getCause().getMessage()), List.of(), json);
			default -> broken(failure, command, json);
		};
	}

	private static ExitCode exit(UpdateException update) {
		return update.reason() == UpdateException.Reason.UNKNOWN ? ExitCode.USAGE : ExitCode.FAILED;
	}

	/** What a bureau that cannot be reached leaves behind. */
	private static List<String> kept() {
		return List.of(TEXTS.get("bureau.kept"));
	}

	private static List<String> untrusted(GatewayException.Untrusted stranger) {
		return Stream.concat(Stream.of(stranger.doubt().advice()), kept().stream()).toList();
	}

	/** A fault of the program: the trace goes to the error output, where whoever mends it finds it. */
	private int broken(Exception failure, CommandLine command, boolean json) {
		failure.printStackTrace(command.getErr());
		command.getErr().flush();
		return printer.fail(ExitCode.FAILED, "", TEXTS.get("program.failed", failure), List.of(), json);
	}
}
