package org.shebao.gateway.regions;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

import org.osgi.framework.Bundle;

/** Where the files of a region pack lie. */
@FunctionalInterface
public interface PackSource {
	/**
	 * Opens a file of the pack.
	 *
	 * @throws FileNotFoundException if there is no such file
	 */
	InputStream open(String file) throws IOException;

	/** A folder of the file system. */
	static PackSource directory(Path folder) {
		return file -> {
			try {
				return Files.newInputStream(folder.resolve(file));
			} catch (NoSuchFileException e) {
				FileNotFoundException missing = new FileNotFoundException(file);
				missing.initCause(e);
				throw missing;
			}
		};
	}

	/** A folder of a bundle. */
	static PackSource bundle(Bundle bundle, String folder) {
		return urls(folder, bundle::getEntry);
	}

	/** A folder of a class path. */
	static PackSource classPath(ClassLoader loader, String folder) {
		return urls(folder, loader::getResource);
	}

	private static PackSource urls(String folder, Function<String, URL> find) {
		return file -> {
			URL url = find.apply(folder + "/" + file);
			if (url == null) {
				throw new FileNotFoundException(file);
			}
			return url.openStream();
		};
	}
}
