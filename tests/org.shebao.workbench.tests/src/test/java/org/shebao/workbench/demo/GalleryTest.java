package org.shebao.workbench.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.workbench.demo.pieces.Pieces;

class GalleryTest {

	private static final Path DOCS = Path.of("../../docs");

	@Test
	@DisplayName("docs/kit.md shows each piece in both themes, and its pictures are there")
	void eachPieceIsDocumented() throws IOException {
		String kit = Files.readString(DOCS.resolve("kit.md"));
		List<String> missing = Pieces.ALL.stream().flatMap(piece -> Stream.of("light", "dark").map(theme -> "pictures/kit/" + piece.name() + "-" + theme + ".png"))
				.filter(picture -> !kit.contains(picture) || !Files.exists(DOCS.resolve(picture))).toList();
		assertEquals(List.of(), missing);
	}
}
