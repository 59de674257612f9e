package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.cli.ExitCode;

/** Each benchmark does the same in both ways, or it ends with a failure; how long anything takes is no business of a test. */
class BenchTest {

	@TempDir
	Path folder;

	@Test
	void everyBenchmarkComesToTheSameResultInBothWays() throws IOException {
		Path file = folder.resolve("figures.json");
		JsonNode told = run("--size 60 --file " + file + " --json").json();
		assertEquals(List.of("FEES", "FORM", "SYNC", "EXPORT", "IMPORT", "SUBMIT", "HEAP"), names(told.get("figures")));
		assertEquals(told, new ObjectMapper().readTree(Files.readString(file)));
		told.get("figures").forEach(figure -> assertEquals(60, figure.get("size").asInt()));
	}

	@Test
	void whatFallsShortIsSaidPlainly() {
		String text = run("--size 1 --path form").out();
		// one row against one row: whatever the ratio is, it is said or it is within the aim
		assertTrue(text.contains("Falls short: Printing a form") != text.contains("All aims are reached"), text);
	}

	@Test
	void aSizeThatNobodyHasIsRefused() {
		assertFalse(run(ExitCode.USAGE, "--size 0").err().isEmpty());
		assertFalse(run(ExitCode.USAGE, "--size 1000001").err().isEmpty());
	}

	private static Terminal.Outcome run(String line) {
		return run(ExitCode.DONE, line);
	}

	private static Terminal.Outcome run(ExitCode expected, String line) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Printer printer = new Printer(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
		int exit = Bench.over(printer).execute(line.split(" "));
		Terminal.Outcome outcome = new Terminal.Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
		assertEquals(expected.value(), exit, line + "\n" + outcome);
		return outcome;
	}

	private static List<String> names(JsonNode figures) {
		return StreamSupport.stream(figures.spliterator(), false).map(figure -> figure.get("aim").asText()).toList();
	}
}
