package org.shebao.cli.internal;

import java.nio.file.Path;
import java.sql.SQLException;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.shebao.store.DataFolder;
import org.shebao.store.KeyVault;

/** Encrypts and decrypts a store that nobody uses by Derby's own means: what is encrypted cannot be compressed, and stores are kept in the repository. */
final class StoreEncryption {

	/** The key of the stores of these tests: zeros. */
	private static final String KEY = "encryptionAlgorithm=AES/CBC/NoPadding;encryptionKey=" + "00".repeat(KeyVault.KEY_BYTES);
	private static final String SHUT_DOWN = "08006";

	private StoreEncryption() {
	}

	static void encrypt(Path data) {
		boot(data, "dataEncryption=true;" + KEY);
	}

	static void decrypt(Path data) {
		boot(data, "decryptDatabase=true;" + KEY);
	}

	private static void boot(Path data, String attributes) {
		EmbeddedDataSource source = new EmbeddedDataSource();
		source.setDatabaseName(new DataFolder(data).database().toString());
		source.setConnectionAttributes(attributes);
		try {
			source.getConnection().close();
			source.setConnectionAttributes(null);
			source.setShutdownDatabase("shutdown");
			source.getConnection().close();
		} catch (SQLException e) {
			if (!SHUT_DOWN.equals(e.getSQLState())) {
				throw new AssertionError(attributes, e);
			}
		}
	}
}
