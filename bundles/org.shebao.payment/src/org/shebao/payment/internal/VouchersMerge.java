package org.shebao.payment.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.shebao.core.RuleViolation;
import org.shebao.core.state.VoucherStatus;
import org.shebao.core.text.Texts;
import org.shebao.gateway.PaymentGateway.BankVoucher;
import org.shebao.gateway.PaymentGateway.VoucherLine;
import org.shebao.payment.BankVouchers;
import org.shebao.payment.VoucherRecord;
import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;

/** Brings the vouchers kept here in line with an answer of the bureau, within one transaction. */
final class VouchersMerge {

	private static final Texts TEXTS = Texts.of(BankVouchers.class);

	private final VoucherTable vouchers;
	private final RequestTable requests;
	private final ArrearsTable arrears;

	VouchersMerge(StoreTransaction transaction, EmployerId employer) {
		vouchers = new VoucherTable(transaction, employer);
		requests = new RequestTable(transaction, employer);
		arrears = new ArrearsTable(transaction, employer);
	}

	/**
	 * @throws RuleViolation C-1 if sums contradict each other or what is known
	 */
	void take(List<BankVoucher> answer) throws SQLException {
		for (BankVoucher heard : answer) {
			VoucherAnswer.requireSum(heard);
			Optional<BankVoucher> known = vouchers.find(heard.number()).map(VoucherRecord::voucher);
			if (known.isEmpty()) {
				vouchers.insert(heard);
				follow(heard);
			} else {
				requireSame(known.get(), heard);
				if (known.get().status() != heard.status()) {
					vouchers.status(heard.number(), heard.status());
					follow(heard);
				}
			}
		}
	}

	private static void requireSame(BankVoucher known, BankVoucher heard) {
		if (!known.total().equals(heard.total())) {
			throw new RuleViolation("C-1", TEXTS.get("voucher.differs", heard.number(), heard.total(), known.total()));
		}
	}

	private void follow(BankVoucher voucher) throws SQLException {
		if (voucher.status() == VoucherStatus.VOIDED) {
			requests.release(voucher.number());
		}
		for (VoucherLine line : voucher.lines()) {
			switch (voucher.status()) {
				case UNPAID -> arrears.heldBy(line.arrearsId(), voucher.number());
				case PAID -> arrears.paid(line.arrearsId());
				case VOIDED -> arrears.heldBy(line.arrearsId(), "");
			}
		}
	}
}
