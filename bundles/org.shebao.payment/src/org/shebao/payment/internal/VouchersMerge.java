package org.shebao.payment.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.shebao.core.Contradiction;
import org.shebao.core.RuleViolation;
import org.shebao.core.state.VoucherStatus;
import org.shebao.gateway.PaymentGateway.BankVoucher;
import org.shebao.gateway.PaymentGateway.VoucherLine;
import org.shebao.payment.VoucherRecord;
import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;

/** Brings the vouchers kept here in line with an answer of the bureau, within one transaction. */
final class VouchersMerge {

	private final VoucherTable vouchers;
	private final RequestTable requests;
	private final ArrearsTable arrears;

	VouchersMerge(StoreTransaction transaction, EmployerId employer) {
		vouchers = new VoucherTable(transaction, employer);
		requests = new RequestTable(transaction, employer);
		arrears = new ArrearsTable(transaction, employer);
	}

	/** Takes all vouchers but those that contradict themselves or what is known (C-1); gives these. */
	List<Contradiction> take(List<BankVoucher> answer) throws SQLException {
		Map<String, List<BankVoucher>> byNumber = answer.stream().collect(groupingBy(BankVoucher::number, LinkedHashMap::new, toList()));
		List<Contradiction> skipped = new ArrayList<>();
		for (List<BankVoucher> heard : byNumber.values()) {
			BankVoucher voucher = heard.getFirst();
			Optional<BankVoucher> known = vouchers.find(voucher.number()).map(VoucherRecord::voucher);
			try {
				VoucherAnswer.requireSound(heard, known);
			} catch (RuleViolation contradiction) {
				skipped.add(new Contradiction(voucher.number(), contradiction.getMessage()));
				continue;
			}
			take(voucher, known);
		}
		return skipped;
	}

	private void take(BankVoucher heard, Optional<BankVoucher> known) throws SQLException {
		if (known.isEmpty()) {
			vouchers.insert(heard);
			follow(heard);
		} else if (known.get().status() != heard.status()) {
			vouchers.status(heard.number(), heard.status());
			follow(heard);
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
