package org.shebao.employees.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.SqlStatement;

/**
 * How far the sync of an employer is (DOMAIN §3.11).
 *
 * @param mark the bureau's change mark of the last finished sync, null if there is none
 * @param run  the sync that runs or was cut off, null if there is none
 */
record SyncState(Long mark, Run run) {

	private static final SyncState NEVER = new SyncState(null, null);

	/**
	 * A sync on its way.
	 *
	 * @param since    the change mark it began from, 0 for a full one
	 * @param after    the last person number stored
	 * @param mark     the bureau's change mark when it began: what changes while it runs is fetched by the next one
	 * @param received employees received so far
	 */
	record Run(long since, String after, long mark, long received) {
	}

	static SyncState read(StoreTransaction transaction, EmployerId employer) throws SQLException {
		return SqlStatement.of(transaction, "SELECT MARK, RUN_SINCE, RUN_AFTER, RUN_MARK, RUN_RECEIVED FROM EMPLOYEE_SYNC WHERE EMPLOYER_ID = ?",
				employer.value()).first(SyncState::of).orElse(NEVER);
	}

	private static SyncState of(ResultSet row) throws SQLException {
		Long since = number(row, 2);
		return new SyncState(number(row, 1), since == null ? null : new Run(since, row.getString(3), row.getLong(4), row.getLong(5)));
	}

	private static Long number(ResultSet row, int column) throws SQLException {
		long value = row.getLong(column);
		return row.wasNull() ? null : value;
	}

	/** Records it in the transaction of the page that it belongs to. */
	void write(StoreTransaction transaction, EmployerId employer) throws SQLException {
		Optional<Run> running = Optional.ofNullable(run);
		Object[] values = { mark, running.map(Run::since).orElse(null), running.map(Run::after).orElse(null), running.map(Run::mark).orElse(null),
				running.map(Run::received).orElse(null), employer.value() };
		int changed = SqlStatement.of(transaction,
				"UPDATE EMPLOYEE_SYNC SET MARK = ?, RUN_SINCE = ?, RUN_AFTER = ?, RUN_MARK = ?, RUN_RECEIVED = ? WHERE EMPLOYER_ID = ?", values).update();
		if (changed == 0) {
			SqlStatement.of(transaction, "INSERT INTO EMPLOYEE_SYNC (MARK, RUN_SINCE, RUN_AFTER, RUN_MARK, RUN_RECEIVED, EMPLOYER_ID) VALUES (?, ?, ?, ?, ?, ?)",
					values).update();
		}
	}
}
