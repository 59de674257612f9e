package org.shebao.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.commons.io.file.PathUtils;

/** A folder for the time of a run. */
record Scratch(Path folder) implements AutoCloseable {

	static Scratch create() throws IOException {
		return new Scratch(Files.createTempDirectory("input"));
	}

	@Override
	public void close() throws IOException {
		PathUtils.deleteDirectory(folder);
	}
}
