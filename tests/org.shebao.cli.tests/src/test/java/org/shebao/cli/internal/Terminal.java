package org.shebao.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.shebao.cli.Workplace;
import org.shebao.gateway.regions.Region;
import org.shebao.gateway.regions.RegionRegistry;

import picocli.CommandLine;

/** Runs commands and keeps what they print. */
final class Terminal {

	/** What a command did. */
	record Outcome(int exit, String out, String err) {
	}

	private final Function<Path, Workplace> opener;
	private final Map<String, String> environment;

	Terminal(Function<Path, Workplace> opener, Map<String, String> environment) {
		this.opener = opener;
		this.environment = environment;
	}

	/** A terminal without any data folder: a command that opens one fails with what the folder says. */
	static Terminal overBroken(RuntimeException failure) {
		return new Terminal(data -> {
			throw failure;
		}, Map.of());
	}

	CommandLine line(PrintStream out, PrintStream err) {
		Cli cli = new Cli(opener, Path.of("data"), new NoRegions(), Optional.empty(), new Printer(out, err), new Passwords(environment));
		CommandLine line = Commands.over(cli);
		line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
		line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
		return line;
	}

	Outcome run(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exit = line(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8)).execute(arguments);
		return new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	private record NoRegions() implements RegionRegistry {

		@Override
		public List<Region> regions() {
			return List.of();
		}

		@Override
		public List<BrokenRegion> broken() {
			return List.of(new BrokenRegion("999999", "坏了"));
		}
	}
}
