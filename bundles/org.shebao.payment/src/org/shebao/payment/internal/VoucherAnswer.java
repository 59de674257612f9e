package org.shebao.payment.internal;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.shebao.core.RuleViolation;
import org.shebao.core.money.Money;
import org.shebao.core.text.Texts;
import org.shebao.gateway.PaymentGateway.BankVoucher;
import org.shebao.gateway.PaymentGateway.VoucherLine;
import org.shebao.payment.BankVouchers;

/** Vouchers as the bureau answered, taken only if their sums agree: no wrong amount is ever stored or printed. */
final class VoucherAnswer {

	private static final Texts TEXTS = Texts.of(BankVouchers.class);

	private VoucherAnswer() {
	}

	/**
	 * @throws RuleViolation C-1 if the lines are not the total
	 */
	static void requireSum(BankVoucher voucher) {
		Money sum = voucher.lines().stream().map(VoucherLine::amount).reduce(Money.ZERO, Money::plus);
		if (voucher.lines().isEmpty() || !sum.equals(voucher.total())) {
			throw new RuleViolation("C-1", TEXTS.get("voucher.sum", voucher.number(), sum, voucher.total()));
		}
	}

	/**
	 * @param confirmed   the lines as the user confirmed them
	 * @param confirmedOn when; only a voucher issued on a later day may hold more late fee (C-13)
	 * @throws RuleViolation C-1 if the voucher pays anything else
	 */
	static void requireConfirmed(BankVoucher voucher, List<RequestLine> confirmed, LocalDate confirmedOn) {
		Map<String, Money> amounts = voucher.lines().stream().collect(toMap(VoucherLine::arrearsId, VoucherLine::amount, Money::plus));
		boolean later = voucher.issuedOn().isAfter(confirmedOn);
		boolean same = amounts.size() == confirmed.size() && confirmed.stream().allMatch(line -> agrees(line.amount(), amounts.get(line.arrearsId()), later));
		if (!same) {
			Money total = confirmed.stream().map(RequestLine::amount).reduce(Money.ZERO, Money::plus);
			throw new RuleViolation("C-1", TEXTS.get("voucher.other", voucher.number(), voucher.total(), total));
		}
	}

	private static boolean agrees(Money confirmed, Money issued, boolean later) {
		return issued != null && (issued.equals(confirmed) || later && issued.compareTo(confirmed) > 0);
	}
}
