package org.shebao.declarations;

import java.math.BigDecimal;

import org.shebao.core.insurance.LevyItem;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.time.FeePeriod;

/**
 * How one person's amount came about, step by step (DOMAIN §2.5).
 *
 * @param item     the levy item
 * @param period   the fee period
 * @param wage     the contribution wage
 * @param clamping what became of the wage
 * @param base     the base: the wage, the limit it was moved to, or the fixed amount
 * @param rate     the rate, 100 % for a fixed amount
 * @param exact    base × rate in yuan before rounding
 * @param amount   the same rounded half up to the fen (C-1)
 * @param deducted what was charged before a top-up (C-9) or is reduced; mostly nothing
 * @param due      what this item charges: amount − deducted
 * @param sentence the steps as one sentence in the user's language
 */
public record FeeExplanation(LevyItem item, FeePeriod period, Money wage, Clamping clamping, Money base, Rate rate, BigDecimal exact,
		Money amount, Money deducted, Money due, String sentence) {

	/** What became of the wage: taken as it is, raised to the lower limit, cut to the upper limit, or not looked at. */
	public enum Clamping {
		NONE, RAISED_TO_LOWER_LIMIT, CUT_TO_UPPER_LIMIT, FIXED_AMOUNT
	}
}
