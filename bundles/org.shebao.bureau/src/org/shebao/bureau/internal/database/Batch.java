package org.shebao.bureau.internal.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One statement for many rows, sent in batches. */
public final class Batch implements AutoCloseable {
	private static final int SIZE = 2000;

	private final PreparedStatement statement;
	private int waiting;

	Batch(Connection connection, String sql) {
		try {
			statement = connection.prepareStatement(sql);
		} catch (SQLException e) {
			throw new DatabaseException("batch failed", e);
		}
	}

	/** Adds a row. */
	public void add(Object... values) {
		try {
			Transaction.set(statement, values);
			statement.addBatch();
			if (++waiting == SIZE) {
				flush();
			}
		} catch (SQLException e) {
			throw new DatabaseException("batch failed", e);
		}
	}

	/** Sends what waits and ends. */
	@Override
	public void close() {
		try (statement) {
			flush();
		} catch (SQLException e) {
			throw new DatabaseException("batch failed", e);
		}
	}

	private void flush() throws SQLException {
		if (waiting > 0) {
			statement.executeBatch();
			waiting = 0;
		}
	}
}
