package org.shebao.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a folder held at a moment when nobody used it.
 *
 * @param files what the files held, by their paths in the folder; null for a folder
 */
record KeptFolder(Map<String, byte[]> files) {

	static KeptFolder of(Path folder) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try {
			for (Path path : below(folder)) {
				files.put(folder.relativize(path).toString(), Files.isDirectory(path) ? null : Files.readAllBytes(path));
			}
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return new KeptFolder(files);
	}

	/** Puts it in place of whatever a folder holds. */
	void into(Path folder) {
		delete(folder);
		try {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				Path path = folder.resolve(file.getKey());
				if (file.getValue() == null) {
					Files.createDirectories(path);
				} else {
					Files.write(path, file.getValue());
				}
			}
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	static void delete(Path folder) {
		try {
			for (Path path : below(folder).reversed()) {
				Files.delete(path);
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** A folder and everything in it, folders before what they hold. */
	private static List<Path> below(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return List.of();
		}
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.sorted(Comparator.naturalOrder()).toList();
		}
	}
}
