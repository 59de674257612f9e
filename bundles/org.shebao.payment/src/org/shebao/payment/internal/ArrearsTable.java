package org.shebao.payment.internal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.money.Money;
import org.shebao.core.state.PaymentStatus;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.SqlStatement;

/** The table ARREARS within one transaction and of one employer: the arrears as last heard of. */
final class ArrearsTable {

	private static final String OWN = "UNIT_NUMBER, AUTHORITY_CODE, AUTHORITY_NAME, PRINCIPAL, LATE_FEE, DUE_DATE, STATUS, LEVY_VOUCHER_NO, VOUCHER_NO";

	private final StoreTransaction transaction;
	private final long employer;

	ArrearsTable(StoreTransaction transaction, EmployerId employer) {
		this.transaction = transaction;
		this.employer = employer.value();
	}

	/** Oldest period first. */
	List<ArrearsLine> list() throws SQLException {
		return SqlStatement.of(transaction, "SELECT ARREARS_ID, " + OWN + ", " + LevyColumns.NAMES
				+ " FROM ARREARS WHERE EMPLOYER_ID = ? ORDER BY PERIOD, UNIT_NUMBER, LEVY_CODE, ARREARS_ID", employer).list(ArrearsTable::read);
	}

	void replace(List<ArrearsLine> lines) throws SQLException {
		SqlStatement.of(transaction, "DELETE FROM ARREARS WHERE EMPLOYER_ID = ?", employer).update();
		for (ArrearsLine line : lines) {
			new Insertion("ARREARS").with("EMPLOYER_ID", employer).with("ARREARS_ID", line.id()).with(OWN, own(line))
					.with(LevyColumns.NAMES, LevyColumns.values(line.item(), line.period())).into(transaction);
		}
	}

	/** Notes the live voucher that holds a line, empty if none does any longer. */
	void heldBy(String arrearsId, String voucherNo) throws SQLException {
		SqlStatement.of(transaction, "UPDATE ARREARS SET VOUCHER_NO = ? WHERE EMPLOYER_ID = ? AND ARREARS_ID = ?", voucherNo, employer, arrearsId).update();
	}

	/** Notes that a line was paid. */
	void paid(String arrearsId) throws SQLException {
		SqlStatement.of(transaction, "UPDATE ARREARS SET STATUS = ? WHERE EMPLOYER_ID = ? AND ARREARS_ID = ?", PaymentStatus.PAID.name(), employer, arrearsId)
				.update();
	}

	private static List<Object> own(ArrearsLine line) {
		return List.of(line.unit().value(), line.authorityCode(), line.authorityName(), line.principal().fen(), line.lateFee().fen(),
				Date.valueOf(line.dueDate()), line.status().name(), line.levyVoucherNo(), line.voucherNo());
	}

	private static ArrearsLine read(ResultSet row) throws SQLException {
		return new ArrearsLine(row.getString("ARREARS_ID"), new UnitNumber(row.getString("UNIT_NUMBER")), row.getString("AUTHORITY_CODE"),
				row.getString("AUTHORITY_NAME"), LevyColumns.item(row), LevyColumns.period(row), Money.ofFen(row.getLong("PRINCIPAL")),
				Money.ofFen(row.getLong("LATE_FEE")), row.getDate("DUE_DATE").toLocalDate(), PaymentStatus.valueOf(row.getString("STATUS")),
				row.getString("LEVY_VOUCHER_NO"), row.getString("VOUCHER_NO"));
	}
}
