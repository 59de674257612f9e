package org.shebao.core.fee;

import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;

/**
 * One person's fee for one levy item and period: every step from wage to amount, so that it can be explained.
 *
 * @param wage   the contribution wage
 * @param base   the wage after clamping, or the fixed amount
 * @param rate   the rate, 100 % for a fixed amount
 * @param amount base × rate, rounded half up to the fen (C-1)
 */
public record PersonFee(Money wage, Money base, Rate rate, Money amount) {
}
