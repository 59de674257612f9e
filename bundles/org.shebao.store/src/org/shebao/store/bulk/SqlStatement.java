package org.shebao.store.bulk;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.dbutils.QueryRunner;
import org.apache.commons.dbutils.StatementConfiguration;
import org.shebao.store.StoreTransaction;
import org.shebao.store.internal.SqlFailures;
import org.shebao.store.internal.StoreWork;

/**
 * A statement of plain SQL with its parameters, run on a transaction's connection:
 *
 * <pre>
 * long people = SqlStatement.of(transaction, "SELECT COUNT(*) FROM EMPLOYEE WHERE EMPLOYER = ?", employer.value()).number();
 * </pre>
 */
public final class SqlStatement {

	private static final int ROWS_PER_FETCH = 500;
	private static final QueryRunner RUNNER = new QueryRunner(new StatementConfiguration.Builder().fetchSize(ROWS_PER_FETCH).build());

	/** Takes one row, on which the result set stands. */
	@FunctionalInterface
	public interface RowCallback {

		/** Reads the row's columns; must not move the result set. */
		void row(ResultSet row) throws SQLException;
	}

	/** Makes something of one row, on which the result set stands. */
	@FunctionalInterface
	public interface RowMapper<T> {

		/** Reads the row's columns; must not move the result set. */
		T map(ResultSet row) throws SQLException;
	}

	private final Connection connection;
	private final String sql;
	private final Object[] parameters;

	private SqlStatement(Connection connection, String sql, Object[] parameters) {
		this.connection = connection;
		this.sql = sql;
		this.parameters = parameters;
	}

	/**
	 * @param sql        the text, a {@code ?} for each parameter
	 * @param parameters values that JDBC knows; {@code null} is NULL
	 */
	public static SqlStatement of(StoreTransaction transaction, String sql, Object... parameters) {
		return new SqlStatement(transaction.connection(), sql, parameters.clone());
	}

	/** Streams the rows, of which only a few are in memory at a time, and gives their number. */
	public long each(RowCallback callback) throws SQLException {
		return query((rows, measured) -> {
			long count = 0;
			for (; rows.next(); count++) {
				callback.row(rows);
			}
			return measured.counted(count);
		});
	}

	/** All rows; for results known to be small. */
	public <T> List<T> list(RowMapper<? extends T> mapper) throws SQLException {
		List<T> all = new ArrayList<>();
		each(row -> all.add(mapper.map(row)));
		return all;
	}

	/** The first row, empty if there is none. */
	public <T> Optional<T> first(RowMapper<? extends T> mapper) throws SQLException {
		return query((rows, measured) -> isThere(rows, measured) ? Optional.ofNullable(mapper.map(rows)) : Optional.empty());
	}

	/** The number in the first column of the first row, such as a count or a sum; 0 if there is no row or it is NULL. */
	public long number() throws SQLException {
		return query((rows, measured) -> isThere(rows, measured) ? rows.getLong(1) : 0L);
	}

	/** Changes rows and gives how many. */
	public int update() throws SQLException {
		try (StoreWork measured = StoreWork.begin(sql)) {
			int changed = RUNNER.update(connection, sql, parameters);
			measured.counted(changed);
			return changed;
		} catch (SQLException e) {
			throw SqlFailures.withoutParameters(e);
		}
	}

	private static boolean isThere(ResultSet rows, StoreWork measured) throws SQLException {
		return measured.counted(rows.next() ? 1 : 0) == 1;
	}

	/** Reads a result while it is measured. */
	private interface Reader<T> {

		T read(ResultSet rows, StoreWork measured) throws SQLException;
	}

	private <T> T query(Reader<T> reader) throws SQLException {
		try (StoreWork measured = StoreWork.begin(sql)) {
			return RUNNER.query(connection, sql, rows -> reader.read(rows, measured), parameters);
		} catch (SQLException e) {
			throw SqlFailures.withoutParameters(e);
		}
	}
}
