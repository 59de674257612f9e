package org.shebao.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.task.Progress;

class CompleteFileTest {

	@TempDir
	Path folder;

	@Test
	void aFileIsReplacedOnlyWhenTheNewOneIsComplete() throws IOException {
		Path target = folder.resolve("新文件夹").resolve("导出.xlsx");

		CompleteFile.write(target, out -> {
			out.write("旧".getBytes(StandardCharsets.UTF_8));
			assertFalse(Files.exists(target));
		});
		assertThrows(Progress.Cancelled.class, () -> CompleteFile.write(target, out -> {
			out.write("新".getBytes(StandardCharsets.UTF_8));
			throw new Progress.Cancelled();
		}));

		assertEquals("旧", Files.readString(target));
		try (Stream<Path> left = Files.list(target.getParent())) {
			assertEquals(1, left.count());
		}
	}

	@Test
	void aFolderThatCannotBeMadeIsAFault() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "");

		assertThrows(UncheckedIOException.class, () -> CompleteFile.write(file.resolve("below"), out -> out.write(1)));
	}
}
