package org.shebao.core.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.shebao.core.time.FeePeriod;

/**
 * From when to when a person is insured in one type.
 *
 * @param start the day on which the insurance begins
 * @param stop  the month for which the stop is registered, null while it goes on
 */
public record InsuredSpan(LocalDate start, FeePeriod stop) {

	public InsuredSpan {
		Objects.requireNonNull(start);
	}

	/**
	 * Whether a month is paid (C-7): the month of the start wholly, whatever the day; the month of the stop only if the region says so.
	 *
	 * @param stopMonthPays see {@link FeeRules#stopMonthPays()}
	 */
	public boolean pays(FeePeriod period, boolean stopMonthPays) {
		boolean begun = !period.isBefore(FeePeriod.containing(start));
		boolean goesOn = stop == null || period.isBefore(stop) || stopMonthPays && period.equals(stop);
		return begun && goesOn;
	}

	/** The months paid between two months, both included, in order. */
	public List<FeePeriod> paidMonths(FeePeriod from, FeePeriod to, boolean stopMonthPays) {
		return Stream.iterate(from, month -> !to.isBefore(month), FeePeriod::next).filter(month -> pays(month, stopMonthPays)).toList();
	}
}
