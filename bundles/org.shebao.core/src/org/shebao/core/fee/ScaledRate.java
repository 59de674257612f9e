package org.shebao.core.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.shebao.core.money.Rate;

/** A rate as a whole number and a power of ten, to multiply fen exactly in a {@code long}; {@link BigDecimal} takes over where a {@code long} is too small. */
final class ScaledRate {

	/** Twice a remainder below 10^18 still fits in a long. */
	private static final int MAX_SCALE = 18;

	private final BigDecimal fraction;
	private final long digits;
	private final long power;
	private final long safeFen;

	ScaledRate(Rate rate) {
		BigDecimal plain = rate.fraction().scale() < 0 ? rate.fraction().setScale(0) : rate.fraction();
		boolean small = plain.scale() <= MAX_SCALE && plain.unscaledValue().bitLength() < Long.SIZE;
		fraction = plain;
		digits = small ? plain.unscaledValue().longValue() : 0;
		power = small ? BigDecimal.TEN.pow(plain.scale()).longValueExact() : 1;
		safeFen = small ? Long.MAX_VALUE / Math.max(1, digits) : -1;
	}

	/** Fen times rate, rounded half up (away from zero) to the fen. */
	long times(long fen) {
		if (fen > safeFen || fen < -safeFen) {
			return BigDecimal.valueOf(fen).multiply(fraction).setScale(0, RoundingMode.HALF_UP).longValueExact();
		}
		long product = fen * digits;
		long whole = product / power;
		return 2 * Math.abs(product % power) >= power ? whole + Long.signum(product) : whole;
	}
}
