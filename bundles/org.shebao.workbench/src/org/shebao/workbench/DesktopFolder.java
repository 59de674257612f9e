package org.shebao.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.slf4j.LoggerFactory;

/** Where the computer keeps the user's desktop. */
final class DesktopFolder {

	private static final Pattern XDG = Pattern.compile("(?m)^\\s*XDG_DESKTOP_DIR=\"([^\"]+)\"");
	private static final String NAME = "Desktop";

	private DesktopFolder() {
	}

	/** The desktop, or the home folder where there is none. */
	static Path find() {
		return find(Path.of(System.getProperty("user.home")), System.getenv("OneDrive"));
	}

	static Path find(Path home, String cloud) {
		return Stream.of(named(home), home.resolve(NAME), cloud == null ? null : Path.of(cloud, NAME)).filter(Objects::nonNull)
				.filter(Files::isDirectory).findFirst().orElse(home);
	}

	/** What the free desktops' file of folders names, null if nothing. */
	private static Path named(Path home) {
		Path file = home.resolve(".config/user-dirs.dirs");
		try {
			return Files.isRegularFile(file) ? XDG.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1)).findFirst()
					.map(path -> Path.of(path.replace("$HOME", home.toString()))).orElse(null) : null;
		} catch (IOException | InvalidPathException unreadable) {
			LoggerFactory.getLogger(DesktopFolder.class).warn("the desktop's name cannot be read", unreadable);
			return null;
		}
	}
}
