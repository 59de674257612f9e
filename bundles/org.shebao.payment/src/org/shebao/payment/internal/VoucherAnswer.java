package org.shebao.payment.internal;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
	 * @param heard what one answer says of one voucher
	 * @param known what is kept here of it
	 * @throws RuleViolation C-1 if it is told twice, if the lines are not the total, or if the amounts are not those kept here
	 */
	static void requireSound(List<BankVoucher> heard, Optional<BankVoucher> known) {
		BankVoucher voucher = heard.getFirst();
		if (heard.size() > 1) {
			throw new RuleViolation("C-1", TEXTS.get("voucher.twice", voucher.number()));
		}
		requireSum(voucher);
		if (known.isPresent() && !known.get().total().equals(voucher.total())) {
			throw new RuleViolation("C-1", TEXTS.get("voucher.differs", voucher.number(), voucher.total(), known.get().total()));
		}
		if (known.isPresent() && !amounts(known.get()).equals(amounts(voucher))) {
			throw new RuleViolation("C-1", TEXTS.get("voucher.lines", voucher.number()));
		}
	}

	private static Map<String, Money> amounts(BankVoucher voucher) {
		return voucher.lines().stream().collect(toMap(VoucherLine::arrearsId, VoucherLine::amount, Money::plus));
	}

	private static void requireSum(BankVoucher voucher) {
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
		Map<String, Money> amounts = amounts(voucher);
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
