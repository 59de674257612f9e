package org.shebao.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Makes the pictures of the documentation, by {@code ./shebao pictures}. */
@EnabledIfEnvironmentVariable(named = "SHEBAO_PICTURES", matches = ".+")
class PicturesTest {

	@TempDir
	Path folder;

	@Test
	void nothingIsCutOrOverlapsOnAnyPage() throws IOException {
		assertEquals(List.of(), Shots.make(Path.of(System.getenv("SHEBAO_PICTURES")), folder));
	}
}
