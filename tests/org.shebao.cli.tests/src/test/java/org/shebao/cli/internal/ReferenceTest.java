package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Holds docs/cli.md against the commands; with the environment variable SHEBAO_RENEW it writes the page instead. */
class ReferenceTest {

	private static final String RENEW = "SHEBAO_RENEW";

	@Test
	void docsCliIsWhatTheCommandsSay() throws IOException {
		String reference = reference(Locale.SIMPLIFIED_CHINESE);
		if (System.getenv(RENEW) != null) {
			Files.writeString(page(), reference);
		}
		String written = Files.readString(page());
		assertTrue(written.equals(reference), () -> "docs/cli.md is stale; renew it by: ./shebao docs\n" + firstDifference(written, reference));
	}

	@Test
	void theReferenceDoesNotDependOnTheUsersLanguage() {
		assertEquals(reference(Locale.ENGLISH), reference(Locale.GERMANY));
	}

	@Test
	void everyCommandAndEveryArgumentStandsInTheReference() {
		String reference = reference(Locale.SIMPLIFIED_CHINESE);
		for (CommandSpec command : commands(Terminal.overBroken(new IllegalStateException()).line(System.out, System.err).getCommandSpec())) {
			assertTrue(reference.contains("`" + command.qualifiedName() + "`\n"), command.qualifiedName());
			command.options().forEach(option -> assertTrue(reference.contains(option.longestName()), command.qualifiedName() + " " + option.longestName()));
			command.positionalParameters().forEach(argument -> assertTrue(reference.contains(argument.paramLabel()), command.qualifiedName() + " " + argument));
		}
	}

	private static List<CommandSpec> commands(CommandSpec parent) {
		List<CommandSpec> all = new ArrayList<>();
		parent.subcommands().values().stream().map(CommandLine::getCommandSpec).filter(command -> !command.usageMessage().hidden()).forEach(command -> {
			all.add(command);
			all.addAll(commands(command));
		});
		return all;
	}

	private static String firstDifference(String written, String reference) {
		List<String> old = written.lines().toList();
		List<String> now = reference.lines().toList();
		for (int line = 0; line < Math.max(old.size(), now.size()); line++) {
			String before = line < old.size() ? old.get(line) : "";
			String after = line < now.size() ? now.get(line) : "";
			if (!before.equals(after)) {
				return "line " + (line + 1) + ": " + before + " → " + after;
			}
		}
		return "the ends of lines differ";
	}

	private static String reference(Locale language) {
		Locale.setDefault(language);
		return Terminal.overBroken(new IllegalStateException("must not be opened")).run("reference").out();
	}

	/** Found upwards, because build tools start tests in different folders. */
	private static Path page() {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.exists(folder.resolve("docs/cli.md"))) {
			folder = folder.getParent();
		}
		assertNotNull(folder, "docs/cli.md exists");
		return folder.resolve("docs/cli.md");
	}
}
