package org.shebao.payment;

import java.util.Collection;

import org.shebao.core.money.Money;
import org.shebao.gateway.PaymentGateway.ArrearsLine;

/**
 * Sums of arrears.
 *
 * @param lines     how many lines
 * @param principal Σ 正税
 * @param lateFee   Σ 滞纳金
 * @param total     both together
 */
public record ArrearsTotals(int lines, Money principal, Money lateFee, Money total) {

	/** The sums of some lines. */
	public static ArrearsTotals of(Collection<ArrearsLine> lines) {
		Money principal = Money.ZERO;
		Money lateFee = Money.ZERO;
		for (ArrearsLine line : lines) {
			principal = principal.plus(line.principal());
			lateFee = lateFee.plus(line.lateFee());
		}
		return new ArrearsTotals(lines.size(), principal, lateFee, principal.plus(lateFee));
	}
}
