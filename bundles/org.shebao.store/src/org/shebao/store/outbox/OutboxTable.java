package org.shebao.store.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.shebao.core.identity.RequestId;
import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.SqlStatement;
import org.shebao.store.outbox.OutboxEntry.State;

/** The table OUTBOX. */
final class OutboxTable {

	private static final String SELECT = "SELECT REQUEST_ID, EMPLOYER, KIND, STATE, CREATED_AT, ATTEMPTS FROM OUTBOX WHERE ";

	private OutboxTable() {
	}

	static void insert(StoreTransaction transaction, OutboxEntry entry) throws SQLException {
		SqlStatement.of(transaction, "INSERT INTO OUTBOX (REQUEST_ID, EMPLOYER, KIND, STATE, CREATED_AT, ATTEMPTS) VALUES (?, ?, ?, ?, ?, ?)",
				entry.id().value(), entry.employer().value(), entry.kind(), entry.state().name(), entry.createdAt().toEpochMilli(), entry.attempts()).update();
	}

	static List<OutboxEntry> open(StoreTransaction transaction, EmployerId employer) throws SQLException {
		return SqlStatement.of(transaction, SELECT + "EMPLOYER = ? AND STATE <> ? ORDER BY ENTRY", employer.value(), State.SETTLED.name()).list(OutboxTable::entry);
	}

	static Optional<OutboxEntry> find(StoreTransaction transaction, RequestId id) throws SQLException {
		return SqlStatement.of(transaction, SELECT + "REQUEST_ID = ?", id.value()).first(OutboxTable::entry);
	}

	static void beginSending(StoreTransaction transaction, RequestId id) throws SQLException {
		SqlStatement.of(transaction, "UPDATE OUTBOX SET STATE = ?, ATTEMPTS = ATTEMPTS + 1 WHERE REQUEST_ID = ?", State.SENDING.name(), id.value()).update();
	}

	static void setState(StoreTransaction transaction, RequestId id, State state) throws SQLException {
		SqlStatement.of(transaction, "UPDATE OUTBOX SET STATE = ? WHERE REQUEST_ID = ?", state.name(), id.value()).update();
	}

	private static OutboxEntry entry(ResultSet row) throws SQLException {
		return new OutboxEntry(new RequestId(row.getString(1)), new EmployerId(row.getLong(2)), row.getString(3), State.valueOf(row.getString(4)),
				Instant.ofEpochMilli(row.getLong(5)), row.getInt(6));
	}
}
