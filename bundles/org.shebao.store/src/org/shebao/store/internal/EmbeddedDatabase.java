package org.shebao.store.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;

import javax.sql.DataSource;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.shebao.core.text.Texts;
import org.shebao.store.DataFolder;
import org.shebao.store.Store;
import org.shebao.store.StoreException;
import org.shebao.store.StoreException.Reason;

/** The encrypted Derby database of a data folder: created, booted and shut down by itself, without touching other databases of the process. */
final class EmbeddedDatabase implements AutoCloseable {

	private static final Texts TEXTS = Texts.of(Store.class);
	private static final String SHUT_DOWN = "08006";
	private static final String NOT_BOOTED = "08004";
	private static final String BOOTED_BY_ANOTHER = "XSDB6";
	private static final String WRONG_KEY = "XBCXK";
	private static final String WRONG_BOOT_KEY = "XBM06";

	private final DataFolder folder;
	private final EmbeddedDataSource source;

	private EmbeddedDatabase(DataFolder folder, EmbeddedDataSource source) {
		this.folder = folder;
		this.source = source;
	}

	/** Creates the database under its unfinished name, so that a creation that is cut off leaves nothing that looks like data. */
	static void create(DataFolder folder, byte[] key) {
		settings(folder).forEach(EmbeddedDatabase::setUnlessSet);
		EmbeddedDataSource source = source(folder.unfinishedDatabase());
		source.setCreateDatabase("create");
		source.setConnectionAttributes(encryption(key));
		try (EmbeddedDatabase database = new EmbeddedDatabase(folder, source)) {
			database.connectOnce();
		}
	}

	/**
	 * Boots the database.
	 *
	 * @throws StoreException if it is in use, the key does not fit or it cannot be read
	 */
	static EmbeddedDatabase boot(DataFolder folder, byte[] key) {
		settings(folder).forEach(EmbeddedDatabase::setUnlessSet);
		EmbeddedDataSource source = source(folder.database());
		source.setConnectionAttributes(encryption(key));
		EmbeddedDatabase database = new EmbeddedDatabase(folder, source);
		database.connectOnce();
		// the key is needed for booting only and shall not stay in memory
		source.setConnectionAttributes(null);
		return database;
	}

	/** Connections to the database; each a new one, which costs an embedded database next to nothing. */
	DataSource connections() {
		return source;
	}

	@Override
	public void close() {
		EmbeddedDataSource shutdown = source(Path.of(source.getDatabaseName()));
		shutdown.setShutdownDatabase("shutdown");
		try {
			shutdown.getConnection().close();
		} catch (SQLException e) {
			if (!SHUT_DOWN.equals(e.getSQLState()) && !NOT_BOOTED.equals(e.getSQLState())) {
				throw new StoreException(TEXTS.get("closeFailed"), e);
			}
		}
	}

	private void connectOnce() {
		try {
			source.getConnection().close();
		} catch (SQLException e) {
			throw bootFailure(e);
		}
	}

	private StoreException bootFailure(SQLException failure) {
		if (SqlFailures.hasState(failure, BOOTED_BY_ANOTHER)) {
			return InstanceLock.inUse(failure);
		}
		if (SqlFailures.hasState(failure, WRONG_KEY) || SqlFailures.hasState(failure, WRONG_BOOT_KEY)) {
			return new StoreException(Reason.KEY, TEXTS.get("keyWrong", folder.root()), failure);
		}
		return new StoreException(Reason.FAILED, TEXTS.get("corrupt", folder.root()), failure);
	}

	private static EmbeddedDataSource source(Path database) {
		EmbeddedDataSource source = new EmbeddedDataSource();
		source.setDatabaseName(database.toString());
		return source;
	}

	private static String encryption(byte[] key) {
		return "dataEncryption=true;encryptionAlgorithm=AES/CBC/NoPadding;encryptionKey=" + HexFormat.of().formatHex(key);
	}

	/** Derby reads these from the system properties when its engine boots; what an administrator has set is left. */
	private static Map<String, String> settings(DataFolder folder) {
		return Map.of(
				"derby.system.home", folder.root().toString(),
				"derby.stream.error.file", folder.log().toString(),
				"derby.infolog.append", "true",
				// pages of 4 to 32 KiB: at most a quarter of a heap of 512 MiB
				"derby.storage.pageCacheSize", "4000",
				// bytes: a full buffer waits for the disk, as a commit does, and transactions here have many thousands of rows
				"derby.storage.logBufferSize", "1048576",
				"derby.language.statementCacheSize", "300",
				// seconds
				"derby.locks.deadlockTimeout", "5",
				"derby.locks.waitTimeout", "30");
	}

	private static void setUnlessSet(String property, String value) {
		if (System.getProperty(property) == null) {
			System.setProperty(property, value);
		}
	}
}
