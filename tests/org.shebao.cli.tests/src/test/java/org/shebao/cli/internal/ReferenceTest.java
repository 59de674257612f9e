package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class ReferenceTest {

	@Test
	void docsCliIsWhatTheCommandsSay() throws IOException {
		assertEquals(Files.readString(page()), reference(Locale.SIMPLIFIED_CHINESE), "run ./shebao docs");
	}

	@Test
	void theReferenceDoesNotDependOnTheUsersLanguage() {
		assertEquals(reference(Locale.ENGLISH), reference(Locale.GERMANY));
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
