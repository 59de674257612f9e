package org.shebao.core.fee;

import org.shebao.core.money.Money;

/** Adds up persons' fees of one item: sums of rounded amounts, never a rate on a sum (C-1). Not safe for several threads. */
public final class FeeSum {

	private long headCount;
	private Money wages = Money.ZERO;
	private Money bases = Money.ZERO;
	private Money amount = Money.ZERO;

	/** Adds one person. */
	public FeeSum add(PersonFee fee) {
		headCount++;
		wages = wages.plus(fee.wage());
		bases = bases.plus(fee.base());
		amount = amount.plus(fee.amount());
		return this;
	}

	/** Adds the persons of another sum. */
	public FeeSum add(FeeSum other) {
		headCount += other.headCount;
		wages = wages.plus(other.wages);
		bases = bases.plus(other.bases);
		amount = amount.plus(other.amount);
		return this;
	}

	/** How many persons (缴费人数). */
	public long headCount() {
		return headCount;
	}

	/** The sum of the wages. */
	public Money wages() {
		return wages;
	}

	/** The sum of the bases. */
	public Money bases() {
		return bases;
	}

	/** The sum of the amounts (应缴费额). */
	public Money amount() {
		return amount;
	}
}
