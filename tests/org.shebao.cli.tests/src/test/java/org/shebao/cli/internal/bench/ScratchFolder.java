package org.shebao.cli.internal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.commons.io.file.PathUtils;

/**
 * A folder that is deleted with everything in it.
 *
 * @param path the folder
 */
record ScratchFolder(Path path) implements AutoCloseable {

	/** A new one. */
	ScratchFolder() {
		this(create());
	}

	private static Path create() {
		try {
			return Files.createTempDirectory("shebao-bench");
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	@Override
	public void close() {
		try {
			PathUtils.deleteDirectory(path);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
