package org.shebao.cli.internal.month;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of one run. Every run begins with a new bureau and a new client, so that it can be repeated whatever became of the runs before, and those can still be
 * looked at.
 *
 * @param root   the folder
 * @param number its number among the runs, from 1
 */
record RunFolder(Path root, int number) {

	/** A new one in a folder of runs. */
	static RunFolder fresh(Path runs) {
		try {
			Files.createDirectories(runs);
			for (int number = 1;; number++) {
				Path root = runs.toAbsolutePath().normalize().resolve("run-%03d".formatted(number));
				if (!Files.exists(root)) {
					return new RunFolder(Files.createDirectory(root), number);
				}
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** The bureau's own data. */
	Path bureau() {
		return root.resolve("bureau");
	}

	/** The client's data. */
	Path client() {
		return root.resolve("client");
	}

	/** A file's name inside this folder, which the user was told. */
	Path name(Path file) {
		return root.relativize(file);
	}

	/** Where sheets and vouchers are saved. */
	Path papers() {
		return root.resolve("papers");
	}
}
