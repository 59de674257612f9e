package org.shebao.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of renminbi, held as whole fen. Every amount is exact; the only place that rounds is the fee calculator (C-1).
 *
 * @param fen the amount in fen, negative for refunds
 */
public record Money(long fen) implements Comparable<Money> {

	/** Nothing. */
	public static final Money ZERO = new Money(0);

	/** An amount of whole fen. */
	public static Money ofFen(long fen) {
		return fen == 0 ? ZERO : new Money(fen);
	}

	/**
	 * An amount of yuan.
	 *
	 * @throws ArithmeticException if it has more than two decimals or does not fit
	 */
	public static Money ofYuan(BigDecimal yuan) {
		return ofFen(yuan.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
	}

	/**
	 * An amount written in yuan such as {@code "4394.70"}: plain digits, at most two decimals, no separators.
	 *
	 * @throws NumberFormatException if it is not a number
	 * @throws ArithmeticException   if it has more than two decimals
	 */
	public static Money parse(String yuan) {
		return ofYuan(new BigDecimal(yuan));
	}

	/** The amount in yuan with two decimals. */
	public BigDecimal yuan() {
		return BigDecimal.valueOf(fen, 2);
	}

	/** The sum; overflow throws {@link ArithmeticException}. */
	public Money plus(Money other) {
		return ofFen(Math.addExact(fen, other.fen));
	}

	/** The difference; overflow throws {@link ArithmeticException}. */
	public Money minus(Money other) {
		return ofFen(Math.subtractExact(fen, other.fen));
	}

	/** The amount with the opposite sign. */
	public Money negated() {
		return ofFen(Math.negateExact(fen));
	}

	/** Whether this is more than nothing. */
	public boolean isPositive() {
		return fen > 0;
	}

	@Override
	public int compareTo(Money other) {
		return Long.compare(fen, other.fen);
	}

	/** Yuan with two decimals and no separators, as {@link #parse} reads it. */
	@Override
	public String toString() {
		return yuan().toPlainString();
	}
}
