package org.shebao.store.bulk;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;

import org.shebao.store.StoreTransaction;
import org.shebao.store.internal.StoreWork;

/**
 * One statement for many rows, sent to the database in batches. Closing it sends the rest, so that no row is forgotten:
 *
 * <pre>
 * try (var wages = new BatchStatement&lt;Wage&gt;(transaction, "INSERT INTO WAGE (PERSON, FEN) VALUES (?, ?)", (row, wage) -&gt; {
 * 	row.setString(1, wage.person().value());
 * 	row.setLong(2, wage.amount().fen());
 * })) {
 * 	for (Wage wage : page) {
 * 		wages.add(wage);
 * 	}
 * }
 * </pre>
 *
 * @param <T> what becomes a row
 */
public final class BatchStatement<T> implements AutoCloseable {

	private static final int ROWS_PER_BATCH = 1000;

	/** Puts the values of a row into a statement. */
	@FunctionalInterface
	public interface RowSetter<T> {

		/** Sets every parameter of the statement. */
		void set(PreparedStatement statement, T row) throws SQLException;
	}

	private final PreparedStatement statement;
	private final RowSetter<? super T> setter;
	private final String sql;
	private int waiting;
	private boolean failed;

	/** Prepares a statement on the transaction's connection. */
	public BatchStatement(StoreTransaction transaction, String sql, RowSetter<? super T> setter) throws SQLException {
		this.sql = sql;
		this.setter = setter;
		this.statement = transaction.connection().prepareStatement(sql);
	}

	/** Sends all rows and closes; gives their number. */
	public static <T> long run(StoreTransaction transaction, String sql, Iterator<? extends T> rows, RowSetter<? super T> setter) throws SQLException {
		long count = 0;
		try (BatchStatement<T> batch = new BatchStatement<>(transaction, sql, setter)) {
			for (; rows.hasNext(); count++) {
				batch.add(rows.next());
			}
		}
		return count;
	}

	/** Adds a row; every thousandth sends a batch. */
	public void add(T row) throws SQLException {
		boolean added = false;
		try {
			setter.set(statement, row);
			statement.addBatch();
			if (++waiting == ROWS_PER_BATCH) {
				flush();
			}
			added = true;
		} finally {
			failed |= !added;
		}
	}

	/** Sends what waits. */
	public void flush() throws SQLException {
		if (waiting > 0) {
			try (StoreWork measured = StoreWork.begin(sql)) {
				measured.counted(waiting);
				statement.executeBatch();
			}
			waiting = 0;
		}
	}

	/** Sends what waits, unless a row failed before, and closes the statement. */
	@Override
	public void close() throws SQLException {
		try (PreparedStatement closed = statement) {
			if (!failed) {
				flush();
			}
		}
	}
}
