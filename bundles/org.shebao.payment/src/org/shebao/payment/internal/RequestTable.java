package org.shebao.payment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.shebao.core.identity.RequestId;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;
import org.shebao.payment.PaymentRequest;
import org.shebao.payment.PaymentRequest.State;
import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.SqlStatement;

/** The requests for vouchers, their lines, and which arrears they hold; within one transaction and of one employer. */
final class RequestTable {

	private static final String SELECT = "SELECT REQUEST_ID, REQUESTED_AT, LINE_COUNT, TOTAL, STATE, VOUCHER_NO, FAILURE_RULE, FAILURE_REASON, "
			+ PayerColumns.NAMES + " FROM VOUCHER_REQUEST R WHERE EMPLOYER_ID = ?";
	private static final String NEWEST_FIRST = " ORDER BY REQUESTED_AT DESC, REQUEST_ID";
	private static final int REASON_LENGTH = 4000;

	private final StoreTransaction transaction;
	private final long employer;

	RequestTable(StoreTransaction transaction, EmployerId employer) {
		this.transaction = transaction;
		this.employer = employer.value();
	}

	/** The requests of the employer that made one. */
	static RequestTable of(StoreTransaction transaction, RequestId id) throws SQLException {
		EmployerId employer = SqlStatement.of(transaction, "SELECT EMPLOYER_ID FROM VOUCHER_REQUEST WHERE REQUEST_ID = ?", id.value())
				.first(row -> new EmployerId(row.getLong(1))).orElseThrow(() -> new IllegalStateException("no voucher request " + id));
		return new RequestTable(transaction, employer);
	}

	List<PaymentRequest> list() throws SQLException {
		return sql(SELECT + NEWEST_FIRST, employer).list(row -> read(row).request());
	}

	RequestRow find(RequestId id) throws SQLException {
		return sql(SELECT + " AND REQUEST_ID = ?", employer, id.value()).first(RequestTable::read).orElseThrow();
	}

	/** Issued and neither printed nor found contradictory. */
	List<PaymentRequest> toPrint() throws SQLException {
		return sql(SELECT + " AND STATE = ? AND FAILURE_RULE = '' AND NOT EXISTS (SELECT 1 FROM BANK_VOUCHER_PDF P"
				+ " WHERE P.EMPLOYER_ID = R.EMPLOYER_ID AND P.VOUCHER_NO = R.VOUCHER_NO)" + NEWEST_FIRST, employer, State.ISSUED.name())
				.list(row -> read(row).request());
	}

	List<RequestLine> lines(RequestId id) throws SQLException {
		return sql("SELECT ARREARS_ID, PERIOD, AMOUNT FROM VOUCHER_REQUEST_LINE WHERE EMPLOYER_ID = ? AND REQUEST_ID = ? ORDER BY PERIOD, ARREARS_ID", employer,
				id.value()).list(row -> new RequestLine(row.getString(1), FeePeriod.parse(row.getString(2)), Money.ofFen(row.getLong(3))));
	}

	/** The arrears that a request or its voucher holds. */
	Set<String> held() throws SQLException {
		return new HashSet<>(sql("SELECT ARREARS_ID FROM ARREARS_HOLD WHERE EMPLOYER_ID = ?", employer).list(row -> row.getString(1)));
	}

	/**
	 * Records a request and holds its lines.
	 *
	 * @throws java.sql.SQLIntegrityConstraintViolationException if another request holds one of them
	 */
	void insert(RequestRow row, List<RequestLine> lines) throws SQLException {
		PaymentRequest request = row.request();
		new Insertion("VOUCHER_REQUEST").with("REQUEST_ID", request.id().value()).with("EMPLOYER_ID", employer)
				.with("REQUESTED_AT", request.requestedAt().toEpochMilli()).with("LINE_COUNT", request.lines()).with("TOTAL", request.total().fen())
				.with(PayerColumns.NAMES, PayerColumns.values(row.payer())).with("STATE", request.state().name()).with("VOUCHER_NO", request.voucherNo())
				.with("FAILURE_RULE", request.rule()).with("FAILURE_REASON", request.reason()).into(transaction);
		for (RequestLine line : lines) {
			new Insertion("VOUCHER_REQUEST_LINE").with("REQUEST_ID", request.id().value()).with("EMPLOYER_ID", employer)
					.with("ARREARS_ID", line.arrearsId()).with("PERIOD", line.period().toString()).with("AMOUNT", line.amount().fen()).into(transaction);
			new Insertion("ARREARS_HOLD").with("EMPLOYER_ID", employer).with("ARREARS_ID", line.arrearsId()).with("REQUEST_ID", request.id().value())
					.into(transaction);
		}
	}

	void issued(RequestId id, String voucherNo) throws SQLException {
		sql("UPDATE VOUCHER_REQUEST SET STATE = ?, VOUCHER_NO = ? WHERE REQUEST_ID = ?", State.ISSUED.name(), voucherNo, id.value()).update();
	}

	void refused(RequestId id, String rule, String reason) throws SQLException {
		sql("UPDATE VOUCHER_REQUEST SET STATE = ? WHERE REQUEST_ID = ?", State.REFUSED.name(), id.value()).update();
		note(id, rule, reason);
		sql("DELETE FROM ARREARS_HOLD WHERE EMPLOYER_ID = ? AND REQUEST_ID = ?", employer, id.value()).update();
	}

	/** Notes what is to be said of a request. */
	void note(RequestId id, String rule, String reason) throws SQLException {
		String fitting = reason.length() <= REASON_LENGTH ? reason : reason.substring(0, REASON_LENGTH);
		sql("UPDATE VOUCHER_REQUEST SET FAILURE_RULE = ?, FAILURE_REASON = ? WHERE REQUEST_ID = ?", rule, fitting, id.value()).update();
	}

	/** Frees the lines of a voided voucher. */
	void release(String voucherNo) throws SQLException {
		sql("DELETE FROM ARREARS_HOLD WHERE EMPLOYER_ID = ? AND REQUEST_ID IN (SELECT REQUEST_ID FROM VOUCHER_REQUEST WHERE EMPLOYER_ID = ? AND VOUCHER_NO = ?)",
				employer, employer, voucherNo).update();
	}

	private SqlStatement sql(String text, Object... values) {
		return SqlStatement.of(transaction, text, values);
	}

	private static RequestRow read(ResultSet row) throws SQLException {
		PaymentRequest request = new PaymentRequest(new RequestId(row.getString("REQUEST_ID")), Instant.ofEpochMilli(row.getLong("REQUESTED_AT")),
				row.getInt("LINE_COUNT"), Money.ofFen(row.getLong("TOTAL")), State.valueOf(row.getString("STATE")), row.getString("VOUCHER_NO"),
				row.getString("FAILURE_RULE"), row.getString("FAILURE_REASON"));
		return new RequestRow(request, PayerColumns.read(row));
	}
}
