package org.shebao.wages.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.shebao.core.identity.PersonNumber;
import org.shebao.core.state.WageLineStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.WageGateway.LineResult;
import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.BatchStatement;
import org.shebao.store.bulk.KeyWindow;
import org.shebao.store.bulk.SqlStatement;
import org.shebao.wages.SubmittedWage;
import org.shebao.wages.WageDraft;

/** The table WAGE_LINE within one transaction and of one batch. */
final class LineTable {

	private static final int REASON_LENGTH = 2000;

	private final StoreTransaction transaction;
	private final long batch;

	LineTable(StoreTransaction transaction, long batch) {
		this.transaction = transaction;
		this.batch = batch;
	}

	/** A numbered line to be added. */
	record Numbered(long number, WageDraft wage) {
	}

	BatchStatement<Numbered> inserter(EmployerId employer) throws SQLException {
		int state = 4 + WageColumns.COUNT;
		return new BatchStatement<>(transaction, "INSERT INTO WAGE_LINE (BATCH_ID, LINE_NUMBER, EMPLOYER_ID, " + WageColumns.NAMES + ", STATUS, RULE, REASON) "
				+ "VALUES (?, ?, ?, " + WageColumns.MARKS + ", ?, '', '')", (row, line) -> {
					row.setLong(1, batch);
					row.setLong(2, line.number());
					row.setLong(3, employer.value());
					WageColumns.set(row, 4, line.wage());
					row.setString(state, WageLineStatus.PENDING.name());
				});
	}

	List<SubmittedWage> window(boolean rejectedOnly, KeyWindow window) throws SQLException {
		String rejected = rejectedOnly ? "AND STATUS = '" + WageLineStatus.REJECTED.name() + "' " : "";
		return SqlStatement.of(transaction, "SELECT " + WageColumns.NAMES + ", LINE_NUMBER, STATUS, VALID_FROM, VALID_TO, RULE, REASON FROM WAGE_LINE "
				+ "WHERE BATCH_ID = ? " + rejected + "AND " + window.condition("LINE_NUMBER"), batch, window.after()).list(LineTable::read);
	}

	BatchStatement<LineResult> settler() throws SQLException {
		return new BatchStatement<>(transaction, "UPDATE WAGE_LINE SET STATUS = ?, VALID_FROM = ?, VALID_TO = ?, RULE = ?, REASON = ? "
				+ "WHERE BATCH_ID = ? AND LINE_NUMBER = ?", (row, result) -> {
					row.setString(1, (result.accepted() ? WageLineStatus.ACCEPTED : WageLineStatus.REJECTED).name());
					row.setString(2, month(result.validFrom()));
					row.setString(3, month(result.validTo()));
					row.setString(4, result.rule());
					row.setString(5, shortened(result.reason()));
					row.setLong(6, batch);
					row.setLong(7, result.number());
				});
	}

	/** Rejects every line for one reason. */
	void rejectAll(String rule, String reason) throws SQLException {
		SqlStatement.of(transaction, "UPDATE WAGE_LINE SET STATUS = ?, RULE = ?, REASON = ? WHERE BATCH_ID = ?", WageLineStatus.REJECTED.name(), rule,
				shortened(reason), batch).update();
	}

	/** The persons whose wage of a year is submitted and not decided. */
	static Set<PersonNumber> undecided(StoreTransaction transaction, EmployerId employer, int year) throws SQLException {
		Set<PersonNumber> persons = new HashSet<>();
		SqlStatement.of(transaction, "SELECT L.PERSON_NUMBER FROM WAGE_LINE L JOIN WAGE_BATCH B ON B.BATCH_ID = L.BATCH_ID "
				+ "WHERE B.EMPLOYER_ID = ? AND B.FEE_YEAR = ? AND L.STATUS = ?", employer.value(), year, WageLineStatus.PENDING.name())
				.each(row -> persons.add(new PersonNumber(row.getString(1))));
		return persons;
	}

	private static SubmittedWage read(ResultSet row) throws SQLException {
		int next = WageColumns.COUNT;
		return new SubmittedWage(row.getLong(next + 1), WageColumns.read(row), WageLineStatus.valueOf(row.getString(next + 2)), period(row.getString(next + 3)),
				period(row.getString(next + 4)), row.getString(next + 5), row.getString(next + 6));
	}

	private static String shortened(String reason) {
		return reason.length() <= REASON_LENGTH ? reason : reason.substring(0, REASON_LENGTH);
	}

	private static String month(FeePeriod period) {
		return period == null ? null : period.toString();
	}

	private static FeePeriod period(String text) {
		return text == null ? null : FeePeriod.parse(text);
	}
}
