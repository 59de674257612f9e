package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.bureau.SandboxBureau;
import org.shebao.cli.ExitCode;
import org.shebao.gateway.http.HttpConnector;
import org.shebao.gateway.regions.ContributedRegions;
import org.shebao.gateway.regions.PackSource;
import org.shebao.gateway.regions.RegionContribution;

/** Each benchmark does the same in both ways, or it ends with a failure; how long anything takes is no business of a test. */
class BenchTest {

	@TempDir
	Path folder;

	@Test
	void everyBenchmarkComesToTheSameResultInBothWays() throws IOException {
		Locale.setDefault(Locale.ENGLISH);
		Path file = folder.resolve("figures.json");
		JsonNode told = run("bench --size 60 --file " + file + " --json").json();
		assertEquals(List.of("FEES", "FORM", "SYNC", "EXPORT", "IMPORT", "SUBMIT", "HEAP"), names(told.get("figures")));
		assertEquals(told, new ObjectMapper().readTree(Files.readString(file)));
		told.get("figures").forEach(figure -> assertEquals(60, figure.get("size").asInt()));
	}

	@Test
	void whatFallsShortIsSaidPlainly() {
		Locale.setDefault(Locale.ENGLISH);
		String text = run("bench --size 1 --path form").out();
		// one row against one row: whatever the ratio is, it is said or it is within the aim
		assertTrue(text.contains("Falls short: Printing a form") != text.contains("All aims are reached"), text);
	}

	@Test
	void aSizeThatNobodyHasIsRefused() {
		assertFalse(run(ExitCode.USAGE, "bench --size 0").err().isEmpty());
		assertFalse(run(ExitCode.USAGE, "bench --size 1000001").err().isEmpty());
	}

	private Terminal.Outcome run(String line) {
		return run(ExitCode.DONE, line);
	}

	private Terminal.Outcome run(ExitCode exit, String line) {
		PackSource pack = PackSource.directory(Path.of("../../bundles/org.shebao.region.guizhou/pack"));
		ContributedRegions regions = new ContributedRegions(List.of(new RegionContribution("520000", "贵州省", null, pack, List.of())), List.of(new HttpConnector()));
		try (CommandRunner commands = new CommandRunner(folder.resolve("home"), regions, new SandboxBureau(regions))) {
			return commands.run(exit, line);
		}
	}

	private static List<String> names(JsonNode figures) {
		return StreamSupport.stream(figures.spliterator(), false).map(figure -> figure.get("aim").asText()).toList();
	}
}
