package org.shebao.store.internal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

import org.apache.commons.io.file.PathUtils;

/** Whole folders: copied, deleted, renamed. */
final class Folders {

	private Folders() {
	}

	/** Deletes a folder with all in it, if it exists. */
	static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			PathUtils.deleteDirectory(folder);
		}
	}

	/** Copies a folder with all in it to one that does not exist. */
	static void copy(Path source, Path target) throws IOException {
		Files.walkFileTree(source, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				PrivateFiles.createFolder(target.resolve(source.relativize(folder).toString()));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.copy(file, target.resolve(source.relativize(file).toString()));
				return FileVisitResult.CONTINUE;
			}
		});
	}

	/** Renames a folder in one step. */
	static void move(Path source, Path target) throws IOException {
		Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
	}
}
