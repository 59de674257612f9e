package org.shebao.core.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.shebao.core.time.FeePeriod;

/**
 * The twelve months that a region calls a year (C-8): January to December in Guizhou, July to June elsewhere. A year bears the number of the calendar year in which it
 * begins.
 *
 * @param startMonth the first month, 1 to 12
 */
public record FeeYear(int startMonth) {

	public FeeYear {
		if (startMonth < 1 || startMonth > 12) {
			throw new IllegalArgumentException("no month: " + startMonth);
		}
	}

	/** The year in which a period lies. */
	public int yearOf(FeePeriod period) {
		return period.month().getMonthValue() < startMonth ? period.year() - 1 : period.year();
	}

	/** The first month of a year. */
	public FeePeriod first(int year) {
		return FeePeriod.of(year, startMonth);
	}

	/** The last month of a year. */
	public FeePeriod last(int year) {
		return first(year + 1).previous();
	}

	/** The twelve months of a year in order. */
	public List<FeePeriod> months(int year) {
		return Stream.iterate(first(year), FeePeriod::next).limit(12).toList();
	}

	/**
	 * The days for which a wage declared or adjusted for a year holds (C-6): the whole year, or from the month in which the insurance began if it began during the
	 * year. An adjustment replaces the wage of the whole range, not only its future.
	 *
	 * @param insuranceStart the day on which the person's insurance began
	 * @throws IllegalArgumentException if the insurance begins after the year
	 */
	public EffectivePeriod effectivePeriod(int year, LocalDate insuranceStart) {
		FeePeriod joined = FeePeriod.containing(insuranceStart);
		FeePeriod from = joined.isBefore(first(year)) ? first(year) : joined;
		if (last(year).isBefore(from)) {
			throw new IllegalArgumentException("insured only since " + insuranceStart + ", after the year " + year);
		}
		return new EffectivePeriod(from.firstDay(), last(year).lastDay());
	}
}
