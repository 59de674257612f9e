package org.shebao.core.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A fee period (费款所属期): always one whole month (DOMAIN §1.3, §7.4).
 *
 * @param month the month
 */
public record FeePeriod(YearMonth month) implements Comparable<FeePeriod> {

	/** The period of a year and month. */
	public static FeePeriod of(int year, int month) {
		return new FeePeriod(YearMonth.of(year, month));
	}

	/** The period in which a day lies. */
	public static FeePeriod containing(LocalDate day) {
		return new FeePeriod(YearMonth.from(day));
	}

	/**
	 * Reads {@code "2025-07"}.
	 *
	 * @throws java.time.format.DateTimeParseException if it is not a month
	 */
	public static FeePeriod parse(String text) {
		return new FeePeriod(YearMonth.parse(text));
	}

	/** The first day (费款所属期起). */
	public LocalDate firstDay() {
		return month.atDay(1);
	}

	/** The last day (费款所属期止). */
	public LocalDate lastDay() {
		return month.atEndOfMonth();
	}

	/** The calendar year. */
	public int year() {
		return month.getYear();
	}

	/** The next month. */
	public FeePeriod next() {
		return new FeePeriod(month.plusMonths(1));
	}

	/** The month before. */
	public FeePeriod previous() {
		return new FeePeriod(month.minusMonths(1));
	}

	/** Whether this month lies before the other. */
	public boolean isBefore(FeePeriod other) {
		return compareTo(other) < 0;
	}

	@Override
	public int compareTo(FeePeriod other) {
		return month.compareTo(other.month);
	}

	/** Year and month such as {@code 2025-07}. */
	@Override
	public String toString() {
		return month.toString();
	}
}
