package org.shebao.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file system in memory that is nearly full; needs the right to mount. */
record FullDisk(Path folder) implements AutoCloseable {

	private static final int KIB = 1024;

	/** Whether this user may mount one. */
	static boolean isPossible() throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("disk");
		boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString());
		if (mounted) {
			run("umount", folder.toString());
		}
		Files.delete(folder);
		return mounted;
	}

	/** Holds what a folder held, and has some more bytes of room. */
	static FullDisk holding(KeptFolder kept, long room) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("disk");
		// each file takes whole pages
		long used = kept.files().values().stream().mapToLong(file -> file == null ? 4 * KIB : file.length + 4 * KIB).sum();
		if (!run("mount", "-t", "tmpfs", "-o", "size=" + (used + room) / KIB + "k", "tmpfs", folder.toString())) {
			throw new IllegalStateException("cannot mount a file system in memory");
		}
		kept.into(folder.resolve("client"));
		return new FullDisk(folder);
	}

	Path home() {
		return folder.resolve("client");
	}

	private static boolean run(String... command) throws IOException, InterruptedException {
		return new ProcessBuilder(List.of(command)).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
	}

	@Override
	public void close() throws IOException {
		try {
			run("umount", folder.toString());
			Files.delete(folder);
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}
}
