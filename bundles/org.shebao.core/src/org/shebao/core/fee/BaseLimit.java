package org.shebao.core.fee;

import org.shebao.core.money.Money;

/**
 * The limits between which a wage becomes a base (缴费基数上下限).
 *
 * @param lower the lower limit
 * @param upper the upper limit, null if the region has none (C-2)
 */
public record BaseLimit(Money lower, Money upper) {

	/** The base of a wage: the wage between the limits. */
	public Money clamp(Money wage) {
		if (wage.compareTo(lower) < 0) {
			return lower;
		}
		return upper != null && wage.compareTo(upper) > 0 ? upper : wage;
	}
}
