package org.shebao.bureau.internal.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

import org.apache.derby.jdbc.EmbeddedDataSource;

/** The bureau's embedded database. Writers take turns, so that they never wait for each other's rows in a circle; readers are free. */
public final class Database implements AutoCloseable {
	private static final String SHUT_DOWN = "08006";

	private final EmbeddedDataSource source = new EmbeddedDataSource();
	private final ReentrantLock writing = new ReentrantLock(true);

	/**
	 * Opens the database of a folder, creating it if it is missing, and brings its schema up to date.
	 *
	 * @throws DatabaseException if it is damaged or open elsewhere
	 */
	public Database(Path folder) {
		settings(folder).forEach((property, value) -> System.getProperties().putIfAbsent(property, value));
		source.setDatabaseName(folder.resolve("bureau").toAbsolutePath().toString());
		source.setCreateDatabase("create");
		inTransaction(connection -> {
			Schema.update(connection);
			return null;
		});
	}

	/** Does something in one transaction; it is committed at the end, or rolled back by whatever is thrown. */
	public <T> T call(Function<Transaction, T> work) {
		writing.lock();
		try {
			return inTransaction(connection -> work.apply(new Transaction(connection)));
		} finally {
			writing.unlock();
		}
	}

	/** Like {@link #call} without a result. */
	public void run(Consumer<Transaction> work) {
		call(transaction -> {
			work.accept(transaction);
			return null;
		});
	}

	/** Reads what is committed, without waiting for the turn to write. */
	public <T> T read(Function<Transaction, T> work) {
		return inTransaction(connection -> work.apply(new Transaction(connection)));
	}

	@Override
	public void close() {
		EmbeddedDataSource shutdown = new EmbeddedDataSource();
		shutdown.setDatabaseName(source.getDatabaseName());
		shutdown.setShutdownDatabase("shutdown");
		try {
			shutdown.getConnection().close();
		} catch (SQLException e) {
			// Derby reports a clean shutdown as an error
			if (!SHUT_DOWN.equals(e.getSQLState())) {
				throw new DatabaseException("the database did not close", e);
			}
		}
	}

	/** Derby reads these when its engine boots; what another database of this process or an administrator has set is left. */
	private static Map<String, String> settings(Path folder) {
		return Map.of("derby.stream.error.file", folder.resolve("derby.log").toAbsolutePath().toString(), "derby.infolog.append", "true",
				// seconds: a large batch of wages is decided in one transaction
				"derby.locks.waitTimeout", "300",
				// bytes and pages: a hundred thousand persons are written at once
				"derby.storage.logBufferSize", "4194304", "derby.storage.pageCacheSize", "8000");
	}

	private interface Work<T> {
		T with(Connection connection) throws SQLException;
	}

	private <T> T inTransaction(Work<T> work) {
		try (Connection connection = source.getConnection()) {
			connection.setAutoCommit(false);
			boolean done = false;
			try {
				T result = work.with(connection);
				connection.commit();
				done = true;
				return result;
			} finally {
				if (!done) {
					connection.rollback();
				}
			}
		} catch (SQLException e) {
			throw new DatabaseException("the database failed", e);
		}
	}
}
