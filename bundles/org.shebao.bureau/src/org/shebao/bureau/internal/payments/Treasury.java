package org.shebao.bureau.internal.payments;

import java.time.LocalDate;
import java.util.List;

import org.shebao.bureau.internal.BureauClock;
import org.shebao.bureau.internal.BureauTexts;
import org.shebao.bureau.internal.IssuedNumbers;
import org.shebao.bureau.internal.Refusal;
import org.shebao.bureau.internal.database.Database;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.state.VoucherStatus;

/** The bank's counter and the treasury: money paid enters the same day (入库), and HRSS and NHSA report its arrival (到账). */
public final class Treasury {
	private final Database database;
	private final BureauClock clock;

	public Treasury(Database database, BureauClock clock) {
		this.database = database;
		this.clock = clock;
	}

	private record Bill(VoucherStatus status, LocalDate payBy) {
	}

	/**
	 * Pays a voucher at the counter.
	 *
	 * @throws Refusal if there is no such voucher, it is paid or voided, or its pay-by date has passed
	 */
	public void pay(String voucherNo) {
		database.run(transaction -> {
			Bill bill = transaction.first("SELECT status, pay_by FROM voucher WHERE number = ?", row -> new Bill(VoucherStatus.valueOf(row.text(1)), row.day(2)), voucherNo)
					.orElseThrow(() -> Refusal.missing("R-173", BureauTexts.text("R-173.unknown")));
			VoucherStatus paid = VoucherStatus.transitions().next(bill.status(), VoucherStatus.Event.PAY)
					.orElseThrow(() -> Refusal.conflict("R-173", BureauTexts.text("R-173.paid")));
			if (bill.status().isExpired(bill.payBy(), clock.today())) {
				throw Refusal.conflict("R-173", BureauTexts.text("R-173", bill.payBy()));
			}
			transaction.update("UPDATE voucher SET status = ? WHERE number = ?", paid, voucherNo);
			transaction.list("SELECT id, status FROM arrears WHERE voucher_no = ?", row -> List.of(row.text(1), row.text(2)), voucherNo)
					.forEach(line -> enter(transaction, line.get(0), PaymentStatus.valueOf(line.get(1))));
		});
	}

	/** Everything in the treasury has arrived; says how many declarations that concerns. */
	public int confirmArrival() {
		return database.call(transaction -> transaction.update("""
				UPDATE declaration SET arrived = TRUE WHERE NOT arrived AND NOT EXISTS
				(SELECT 1 FROM arrears a WHERE a.levy_voucher_no = declaration.levy_voucher_no AND a.treasury_on IS NULL)"""));
	}

	private void enter(Transaction transaction, String line, PaymentStatus status) {
		LocalDate today = clock.today();
		String authority = transaction.first("SELECT r.authority_code FROM arrears a JOIN registration r ON r.serial = a.serial WHERE a.id = ?", row -> row.text(1), line)
				.orElseThrow();
		String ticket = IssuedNumbers.ticket(transaction, authority, today);
		transaction.update("UPDATE arrears SET status = ?, treasury_on = ?, ticket_no = ? WHERE id = ?",
				PaymentStatus.transitions().after(status, PaymentStatus.Event.VOUCHER_PAID), today, ticket, line);
	}
}
