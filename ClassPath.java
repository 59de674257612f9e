package org.shebao.crash;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** This process's class path with its folders packed into jars: only classes from jars can be kept ready for the next start. */
final class ClassPath {

	private ClassPath() {
	}

	/** Packs it into a folder. */
	static String packed(Path target) {
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		List<String> entries = new ArrayList<>();
		try {
			Files.createDirectories(target);
			for (String entry : classPath.split(File.pathSeparator)) {
				if (Files.isDirectory(Path.of(entry))) {
					entries.add(pack(Path.of(entry), target.resolve(entries.size() + ".jar")).toString());
				} else if (Files.exists(Path.of(entry))) {
					entries.add(entry);
				}
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return String.join(File.pathSeparator, entries);
	}

	private static Path pack(Path folder, Path jar) throws IOException {
		try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out); Stream<Path> files = Files.walk(folder)) {
			zip.setLevel(1);
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
				zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
				Files.copy(file, zip);
				zip.closeEntry();
			}
		}
		return jar;
	}
}
