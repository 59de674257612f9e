package org.shebao.payment.internal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.money.Money;
import org.shebao.core.state.VoucherStatus;
import org.shebao.documents.StoredDocument;
import org.shebao.gateway.PaymentGateway.BankVoucher;
import org.shebao.gateway.PaymentGateway.VoucherLine;
import org.shebao.payment.VoucherRecord;
import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.SqlStatement;

/** The vouchers, their lines and their prints; within one transaction and of one employer. */
final class VoucherTable {

	private static final String HEAD = "VOUCHER_NO, ISSUED_ON, PAY_BY, AUTHORITY_CODE, AUTHORITY_NAME, TOTAL, STATUS, CHANNEL";
	private static final String OF_VOUCHER = " WHERE EMPLOYER_ID = ? AND VOUCHER_NO = ?";
	private static final String SELECT = "SELECT " + HEAD + ", " + PayerColumns.NAMES
			+ ", (SELECT COUNT(*) FROM BANK_VOUCHER_PDF P WHERE P.EMPLOYER_ID = V.EMPLOYER_ID AND P.VOUCHER_NO = V.VOUCHER_NO) AS PRINTS FROM BANK_VOUCHER V";

	private final StoreTransaction transaction;
	private final long employer;

	VoucherTable(StoreTransaction transaction, EmployerId employer) {
		this.transaction = transaction;
		this.employer = employer.value();
	}

	/** Newest first. */
	List<VoucherRecord> list() throws SQLException {
		return sql(SELECT + " WHERE EMPLOYER_ID = ? ORDER BY ISSUED_ON DESC, VOUCHER_NO DESC", employer).list(this::read);
	}

	Optional<VoucherRecord> find(String voucherNo) throws SQLException {
		return sql(SELECT + OF_VOUCHER, employer, voucherNo).first(this::read);
	}

	void insert(BankVoucher voucher) throws SQLException {
		new Insertion("BANK_VOUCHER").with("EMPLOYER_ID", employer)
				.with(HEAD, List.of(voucher.number(), Date.valueOf(voucher.issuedOn()), Date.valueOf(voucher.payBy()), voucher.authorityCode(),
						voucher.authorityName(), voucher.total().fen(), voucher.status().name(), voucher.channel()))
				.with(PayerColumns.NAMES, PayerColumns.values(voucher.payer())).into(transaction);
		int number = 0;
		for (VoucherLine line : voucher.lines()) {
			new Insertion("BANK_VOUCHER_LINE").with("EMPLOYER_ID", employer).with("VOUCHER_NO", voucher.number()).with("LINE_NO", ++number)
					.with("ARREARS_ID", line.arrearsId()).with("UNIT_NUMBER", line.unit().value()).with("AMOUNT", line.amount().fen())
					.with(LevyColumns.NAMES, LevyColumns.values(line.item(), line.period())).into(transaction);
		}
	}

	void status(String voucherNo, VoucherStatus status) throws SQLException {
		sql("UPDATE BANK_VOUCHER SET STATUS = ?" + OF_VOUCHER, status.name(), employer, voucherNo).update();
	}

	void insertPrint(String voucherNo, StoredDocument pdf) throws SQLException {
		new Insertion("BANK_VOUCHER_PDF").with("EMPLOYER_ID", employer).with("VOUCHER_NO", voucherNo).with("FILE_NAME", pdf.fileName())
				.with("CONTENT", pdf.bytes()).with("SHA256", pdf.sha256()).into(transaction);
	}

	/**
	 * The stored print.
	 *
	 * @throws IllegalArgumentException if its bytes are not those that were stored
	 */
	Optional<StoredDocument> print(String voucherNo) throws SQLException {
		return sql("SELECT FILE_NAME, CONTENT, SHA256 FROM BANK_VOUCHER_PDF" + OF_VOUCHER, employer, voucherNo)
				.first(row -> new StoredDocument(row.getString(1), row.getBytes(2), row.getString(3)));
	}

	private SqlStatement sql(String text, Object... values) {
		return SqlStatement.of(transaction, text, values);
	}

	private VoucherRecord read(ResultSet row) throws SQLException {
		String number = row.getString("VOUCHER_NO");
		BankVoucher voucher = new BankVoucher(number, row.getDate("ISSUED_ON").toLocalDate(), row.getDate("PAY_BY").toLocalDate(),
				row.getString("AUTHORITY_CODE"), row.getString("AUTHORITY_NAME"), PayerColumns.read(row), Money.ofFen(row.getLong("TOTAL")),
				VoucherStatus.valueOf(row.getString("STATUS")), row.getString("CHANNEL"), lines(number));
		return new VoucherRecord(voucher, row.getInt("PRINTS") > 0);
	}

	private List<VoucherLine> lines(String voucherNo) throws SQLException {
		return sql("SELECT ARREARS_ID, UNIT_NUMBER, AMOUNT, " + LevyColumns.NAMES + " FROM BANK_VOUCHER_LINE" + OF_VOUCHER + " ORDER BY LINE_NO", employer,
				voucherNo).list(row -> new VoucherLine(row.getString("ARREARS_ID"), new UnitNumber(row.getString("UNIT_NUMBER")), LevyColumns.item(row),
						LevyColumns.period(row), Money.ofFen(row.getLong("AMOUNT"))));
	}
}
