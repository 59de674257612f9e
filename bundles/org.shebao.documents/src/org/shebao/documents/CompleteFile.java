package org.shebao.documents;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file that appears under its name only when it is complete; a file of that name stays until then. */
public final class CompleteFile {

	/** Writes the content. */
	@FunctionalInterface
	public interface Content {

		/** Writes all of it; the stream is closed by the caller. */
		void write(OutputStream out) throws IOException;
	}

	private CompleteFile() {
	}

	/**
	 * Writes a file; its folder is created if it is missing.
	 *
	 * @throws UncheckedIOException if it cannot be written; what the content throws itself passes through. Nothing is left behind then.
	 */
	public static void write(Path target, Content content) {
		try {
			writeBeside(target.toAbsolutePath(), content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void writeBeside(Path target, Content content) throws IOException {
		Files.createDirectories(target.getParent());
		Path unfinished = Files.createTempFile(target.getParent(), ".", ".part");
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
				content.write(out);
			}
			Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(unfinished);
		}
	}
}
