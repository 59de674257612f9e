package org.shebao.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the month enlarged, as {@code ./shebao pictures} makes them for people. */
class ZoomTest {

	@TempDir
	Path folder;

	@DisplayName("At 150 % nothing is cut, drawn over or hanging over on any page of the month")
	@Test
	void nothingIsCut() throws IOException {
		assertEquals(List.of(), Shots.make(folder.resolve("pictures"), "150", folder));
	}
}
