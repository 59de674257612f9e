package org.shebao.store.internal.key;

import java.io.IOException;
import java.nio.file.Path;

import org.shebao.store.internal.PrivateFiles;

/** The folder of the user, outside all data folders, where keys and the master password are kept. */
record KeyHome(Path root) {

	/** Names another folder than {@code .shebao} in the user's home. */
	static final String PROPERTY = "shebao.home";

	/** The folder of this user, created if need be. */
	static KeyHome ofUser() throws IOException {
		String named = System.getProperty(PROPERTY);
		KeyHome home = new KeyHome(named == null ? Path.of(System.getProperty("user.home"), ".shebao") : Path.of(named).toAbsolutePath());
		PrivateFiles.createFolder(home.root());
		PrivateFiles.createFolder(home.keys());
		return home;
	}

	/** The master password for computers without a key store of the operating system. */
	Path masterPassword() {
		return root.resolve("master.key");
	}

	/** The keys, one file for each data folder, so that processes on different data folders never overwrite each other's. */
	Path keys() {
		return root.resolve("keys");
	}
}
