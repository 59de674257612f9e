package org.shebao.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A store that a version of the client has written, and what is in it.
 *
 * @param folder where both are kept
 */
record KeptStore(Path folder) {

	private static final Path ALL = Path.of("src/test/resources/org/shebao/cli/internal/stores");

	/** Those of all versions. */
	static List<KeptStore> all() throws IOException {
		try (Stream<Path> folders = Files.list(ALL)) {
			return folders.filter(Files::isDirectory).sorted().map(KeptStore::new).toList();
		}
	}

	static KeptStore of(String version) {
		return new KeptStore(ALL.resolve(version));
	}

	/** What is in it. */
	StoreTables tables() {
		return StoreTables.read(folder.resolve("tables.json"));
	}

	/** Puts the store, encrypted as the client leaves it, into a folder that does not exist. */
	Path into(Path data) throws IOException {
		try (InputStream in = Files.newInputStream(folder.resolve("store.zip")); ZipInputStream zip = new ZipInputStream(in)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Path file = data.resolve(entry.getName());
				Files.createDirectories(file.getParent());
				Files.copy(zip, file);
			}
		}
		StoreEncryption.encrypt(data);
		return data;
	}

	@Override
	public String toString() {
		return folder.getFileName().toString();
	}
}
