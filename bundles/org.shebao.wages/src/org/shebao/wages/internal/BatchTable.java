package org.shebao.wages.internal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.shebao.core.identity.RequestId;
import org.shebao.core.state.WageBatchStatus;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.SqlStatement;
import org.shebao.wages.DraftScope;
import org.shebao.wages.WageBatch;

/** The table WAGE_BATCH within one transaction. */
final class BatchTable {

	private static final String SELECT = "SELECT BATCH_ID, REQUEST_ID, KIND, FEE_YEAR, BY_PERSON, SUBMITTED_ON, SUBMITTED_BY, LINES, ACCEPTED, REJECTED, TAKEN, "
			+ "EMPLOYER_ID FROM WAGE_BATCH ";

	private final StoreTransaction transaction;

	BatchTable(StoreTransaction transaction) {
		this.transaction = transaction;
	}

	/** A batch and whose it is. */
	record Owned(WageBatch batch, EmployerId employer) {
	}

	/** Adds a batch whose lines are not counted yet. */
	WageBatch insert(EmployerId employer, RequestId id, DraftScope scope, LocalDate on, String by) throws SQLException {
		sql("INSERT INTO WAGE_BATCH (EMPLOYER_ID, REQUEST_ID, KIND, FEE_YEAR, BY_PERSON, SUBMITTED_ON, SUBMITTED_BY, TAKEN, LINES, ACCEPTED, REJECTED) "
				+ "VALUES (?, ?, ?, ?, TRUE, ?, ?, FALSE, 1, 0, 0)", employer.value(), id.value(), scope.kind().name(), scope.year(), Date.valueOf(on), by).update();
		return of(id).batch();
	}

	void count(WageBatch batch, long lines, boolean byPerson) throws SQLException {
		sql("UPDATE WAGE_BATCH SET LINES = ?, BY_PERSON = ? WHERE BATCH_ID = ?", lines, byPerson, batch.id()).update();
	}

	void taken(RequestId id) throws SQLException {
		sql("UPDATE WAGE_BATCH SET TAKEN = TRUE WHERE REQUEST_ID = ?", id.value()).update();
	}

	void decided(WageBatch batch, long accepted, long rejected) throws SQLException {
		sql("UPDATE WAGE_BATCH SET TAKEN = TRUE, ACCEPTED = ?, REJECTED = ? WHERE BATCH_ID = ?", accepted, rejected, batch.id()).update();
	}

	Owned of(RequestId id) throws SQLException {
		return sql(SELECT + "WHERE REQUEST_ID = ?", id.value()).first(BatchTable::read).orElseThrow();
	}

	Optional<WageBatch> find(EmployerId employer, long batch) throws SQLException {
		return sql(SELECT + "WHERE EMPLOYER_ID = ? AND BATCH_ID = ?", employer.value(), batch).first(BatchTable::read).map(Owned::batch);
	}

	/** Newest first. */
	List<WageBatch> between(EmployerId employer, LocalDate from, LocalDate to) throws SQLException {
		return sql(SELECT + "WHERE EMPLOYER_ID = ? AND SUBMITTED_ON BETWEEN ? AND ? ORDER BY BATCH_ID DESC", employer.value(), Date.valueOf(from),
				Date.valueOf(to)).list(row -> read(row).batch());
	}

	/** The batches of which not every line is answered, oldest first. */
	List<WageBatch> open(EmployerId employer) throws SQLException {
		return sql(SELECT + "WHERE EMPLOYER_ID = ? AND ACCEPTED + REJECTED < LINES ORDER BY BATCH_ID", employer.value()).list(row -> read(row).batch());
	}

	private static Owned read(ResultSet row) throws SQLException {
		long lines = row.getLong(8);
		long accepted = row.getLong(9);
		long rejected = row.getLong(10);
		WageBatchStatus status = WageBatchStatus.of(row.getBoolean(11), lines - accepted - rejected, accepted, rejected);
		DraftScope scope = new DraftScope(WageDeclarationKind.valueOf(row.getString(3)), row.getInt(4));
		return new Owned(new WageBatch(row.getLong(1), new RequestId(row.getString(2)), scope, row.getBoolean(5), row.getDate(6).toLocalDate(),
				row.getString(7), lines, accepted, rejected, status), new EmployerId(row.getLong(12)));
	}

	private SqlStatement sql(String text, Object... values) {
		return SqlStatement.of(transaction, text, values);
	}
}
