package org.shebao.cli.internal.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What was measured.
 *
 * @param aim            what and how good it has to be
 * @param path           the path itself, or the one whose growth it is
 * @param size           how many persons or rows
 * @param productMillis  the median of the product, null for what is not a time
 * @param baselineMillis the median of the barest way, null if there is none
 * @param value          what is compared with the aim, with two decimals
 */
record Figure(Aim aim, Aim path, long size, BigDecimal productMillis, BigDecimal baselineMillis, BigDecimal value) {

	/** A ratio of two times. */
	static Figure ratio(Aim aim, long size, long productNanos, long baselineNanos) {
		return new Figure(aim, aim, size, millis(productNanos), millis(baselineNanos), decimal((double) productNanos / baselineNanos));
	}

	/** Anything else. */
	static Figure value(Aim aim, Aim path, long size, double value) {
		return new Figure(aim, path, size, null, null, decimal(value));
	}

	/** Whether the aim is missed. */
	boolean fallsShort() {
		return value.compareTo(aim.limit()) > 0;
	}

	private static BigDecimal decimal(double value) {
		return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
	}

	private static BigDecimal millis(long nanos) {
		return BigDecimal.valueOf(nanos, 6).setScale(1, RoundingMode.HALF_UP);
	}
}
