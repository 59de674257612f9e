package org.shebao.store;

import java.nio.file.Path;

/** Where the keys of the data folders are kept, never in a data folder itself. */
@FunctionalInterface
public interface KeyVault {

	/** The length of a key in bytes. */
	int KEY_BYTES = 32;

	/**
	 * The key of a data folder, made at random and kept when the folder has no database yet.
	 *
	 * @param data the data folder, which exists
	 * @return {@link #KEY_BYTES} bytes that belong to the caller, who overwrites them after use
	 * @throws StoreException with {@link StoreException.Reason#KEY} if the key of an existing database is missing or the vault cannot be read
	 */
	byte[] key(Path data);

	/** How well the keys are kept. */
	default Protection protection() {
		return Protection.OWNER_ONLY_FILE;
	}

	/** Who guards the keys. */
	enum Protection {
		/** The key store of the operating system. */
		OS_KEY_STORE,
		/** A file that only the owner may read: whoever can act as this user or as administrator can read the data. */
		OWNER_ONLY_FILE
	}
}
