package org.shebao.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The repository's files, without what builds leave behind. */
final class Checkout {

	/** A library with its exact version. */
	record Coordinates(String group, String artifact, String version) {
	}

	/** What .gitignore names, Git's own folder and the jars that the build copies into a bundle. */
	private static final Set<String> LEFT_BEHIND = Set.of(".git", "target", "bin", ".quick", "demo", "lib");
	private static final Pattern DEPENDENCY = Pattern
			.compile("<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

	private Checkout() {
	}

	/** Its folder, found upwards, because build tools start tests in different folders. */
	static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("target-platform/shebao.target"))) {
			folder = folder.getParent();
		}
		return folder;
	}

	static String text(String file) {
		return text(root().resolve(file));
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The libraries that a pom or a target names. */
	static List<Coordinates> dependencies(String file) {
		return DEPENDENCY.matcher(text(file)).results().map(Checkout::coordinates).toList();
	}

	private static Coordinates coordinates(MatchResult match) {
		return new Coordinates(match.group(1), match.group(2), match.group(3));
	}

	/** The folders in a folder. */
	static List<Path> folders(String folder) {
		try (Stream<Path> children = Files.list(root().resolve(folder))) {
			return children.filter(Files::isDirectory).sorted().toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** All files. */
	static List<Path> files() {
		List<Path> files = new ArrayList<>();
		try {
			Files.walkFileTree(root(), new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
					return LEFT_BEHIND.contains(folder.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					files.add(file);
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return files;
	}
}
