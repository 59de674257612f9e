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

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.shebao.gateway.regions.Region;
import org.shebao.gateway.regions.RegionRegistry;

import picocli.CommandLine;

/** Runs commands and keeps what they print. */
final class Terminal {

	/** What a command did. */
	record Outcome(int exit, String out, String err) {

		/** The one JSON document on the output; anything behind it fails. */
		JsonNode json() {
			try {
				return new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(out);
			} catch (JsonProcessingException wrong) {
				throw new AssertionError("not one JSON document: " + out, wrong);
			}
		}
	}

	private final Function<Printer, Cli> product;

	/** A terminal of a product whose parts print by the given printer. */
	Terminal(Function<Printer, Cli> product) {
		this.product = product;
	}

	/** A terminal without any data folder: a command that opens one fails with what the folder says. */
	static Terminal overBroken(RuntimeException failure) {
		return new Terminal(printer -> new Cli(data -> {
			throw failure;
		}, Path.of("data"), new NoRegions(), Optional.empty(), Optional.empty(), printer, new Passwords(Map.of(), question -> null)));
	}

	CommandLine line(PrintStream out, PrintStream err) {
		CommandLine line = Commands.over(product.apply(new Printer(out, err)));
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
