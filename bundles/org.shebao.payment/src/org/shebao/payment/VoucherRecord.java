package org.shebao.payment;

import java.time.LocalDate;

import org.shebao.core.state.VoucherStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.PaymentGateway.BankVoucher;
import org.shebao.gateway.PaymentGateway.VoucherLine;

/**
 * A line of 缴费凭证打印记录.
 *
 * @param voucher the voucher as last heard of
 * @param printed whether its file is kept here, so that it can be printed again
 */
public record VoucherRecord(BankVoucher voucher, boolean printed) {

	/** Whether it is unpaid and its pay-by date has passed on a business date (已过期, R-173). */
	public boolean expired(LocalDate today) {
		return voucher.status() == VoucherStatus.UNPAID && today.isAfter(voucher.payBy());
	}

	/** The first fee period of its lines. */
	public FeePeriod firstPeriod() {
		return voucher.lines().stream().map(VoucherLine::period).min(FeePeriod::compareTo).orElseThrow();
	}

	/** The last fee period of its lines. */
	public FeePeriod lastPeriod() {
		return voucher.lines().stream().map(VoucherLine::period).max(FeePeriod::compareTo).orElseThrow();
	}
}
