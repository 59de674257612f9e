package org.shebao.update.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.io.file.PathUtils;

/**
 * What starts an installation and what p2 knows of it, as it was before a change. p2 replaces these files one after the other and some of them in place: while the copy
 * lies there the start programs ({@code launch.sh}, {@code shebao.cmd}, {@code undo.c}) put it back, unless the process that is named in it still runs. Programs
 * themselves lie beside each other by their versions and need no copy.
 */
final class SafetyCopy implements AutoCloseable {

	private static final String NAME = "update.safety";
	private static final String UNFINISHED = "update.safety.new";
	private static final List<String> FOLDERS = List.of("configuration/org.eclipse.equinox.simpleconfigurator", "p2/org.eclipse.equinox.p2.engine");
	private static final Path SETTINGS = Path.of("configuration/config.ini");

	private final Path installation;

	private SafetyCopy(Path installation) {
		this.installation = installation;
	}

	/** Makes the copy; it counts from the moment when it is complete. */
	static SafetyCopy take(Path installation) throws IOException {
		Path copy = installation.resolve(UNFINISHED);
		delete(copy);
		for (String folder : FOLDERS) {
			copyAll(installation, installation.resolve(folder), copy);
		}
		copyOne(installation, installation.resolve(SETTINGS), copy);
		try (Stream<Path> files = Files.list(installation)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				copyOne(installation, file, copy);
			}
		}
		Files.writeString(copy.resolve("process"), String.valueOf(ProcessHandle.current().pid()));
		delete(installation.resolve(NAME));
		Files.move(copy, installation.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
		return new SafetyCopy(installation);
	}

	/** The change is done, or p2 has undone it: the copy is not needed any more. */
	@Override
	public void close() throws IOException {
		Files.move(installation.resolve(NAME), installation.resolve(UNFINISHED), StandardCopyOption.ATOMIC_MOVE);
		delete(installation.resolve(UNFINISHED));
	}

	private static void copyAll(Path root, Path folder, Path copy) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				copyOne(root, file, copy);
			}
		}
	}

	private static void copyOne(Path root, Path file, Path copy) throws IOException {
		Path target = copy.resolve(root.relativize(file).toString());
		Files.createDirectories(target.getParent());
		Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			PathUtils.deleteDirectory(folder);
		}
	}
}
