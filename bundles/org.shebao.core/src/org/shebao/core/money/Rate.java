package org.shebao.core.money;

import java.math.BigDecimal;

/**
 * An exact rate as a fraction: 0.16 is 16 %. Two rates are equal when their values are, whatever the trailing zeros.
 *
 * @param fraction the fraction, without trailing zeros
 */
public record Rate(BigDecimal fraction) implements Comparable<Rate> {

	/** 100 %: how fixed amounts are written (DOMAIN §2.3). */
	public static final Rate WHOLE = new Rate(BigDecimal.ONE);

	public Rate {
		if (fraction.signum() < 0) {
			throw new IllegalArgumentException("a rate is never negative: " + fraction);
		}
		fraction = fraction.stripTrailingZeros();
	}

	/**
	 * Reads {@code "0.16"}, {@code "16%"} or {@code "16.00%"}: all the same rate (DOMAIN §7.8).
	 *
	 * @throws NumberFormatException if it is neither
	 */
	public static Rate parse(String text) {
		String trimmed = text.strip();
		return trimmed.endsWith("%")
				? new Rate(new BigDecimal(trimmed.substring(0, trimmed.length() - 1).strip()).movePointLeft(2))
				: new Rate(new BigDecimal(trimmed));
	}

	/** The percentage for people, such as {@code "0.5%"}. */
	public String percent() {
		return fraction.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
	}

	@Override
	public int compareTo(Rate other) {
		return fraction.compareTo(other.fraction);
	}

	/** The fraction in plain digits, as {@link #parse} reads it. */
	@Override
	public String toString() {
		return fraction.toPlainString();
	}
}
