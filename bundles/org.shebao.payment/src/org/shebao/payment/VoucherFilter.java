package org.shebao.payment;

import java.time.LocalDate;

import org.shebao.core.state.VoucherStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.PaymentGateway.BankVoucher;
import org.shebao.gateway.PaymentGateway.VoucherLine;

/**
 * Which vouchers to show. Every part that is null leaves its column open.
 *
 * @param issuedFrom the first day of issue
 * @param issuedTo   the last day of issue
 * @param periodFrom the first fee period of a line
 * @param periodTo   the last fee period of a line
 * @param status     unpaid, paid, voided
 */
public record VoucherFilter(LocalDate issuedFrom, LocalDate issuedTo, FeePeriod periodFrom, FeePeriod periodTo, VoucherStatus status) {

	/** All vouchers. */
	public static final VoucherFilter ALL = new VoucherFilter(null, null, null, null, null);

	/** Whether a voucher is to be shown. */
	public boolean matches(BankVoucher voucher) {
		return (issuedFrom == null || !voucher.issuedOn().isBefore(issuedFrom))
				&& (issuedTo == null || !voucher.issuedOn().isAfter(issuedTo))
				&& (status == null || status == voucher.status())
				&& voucher.lines().stream().map(VoucherLine::period).anyMatch(this::covers);
	}

	private boolean covers(FeePeriod period) {
		return (periodFrom == null || !period.isBefore(periodFrom)) && (periodTo == null || !periodTo.isBefore(period));
	}
}
