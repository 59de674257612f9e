package org.shebao.bureau.internal.demo;

import org.shebao.core.fee.FeeYear;
import org.shebao.core.time.FeePeriod;

/**
 * The months around the day on which the data are made.
 *
 * @param current the current month
 * @param years   how the region counts years
 */
record Months(FeePeriod current, FeeYear years) {

	int year() {
		return years.yearOf(current);
	}

	int lastYear() {
		return year() - 1;
	}

	FeePeriod yearStart() {
		return years.first(year());
	}

	FeePeriod lastYearStart() {
		return years.first(lastYear());
	}

	/** A month so many months later, or earlier. */
	static FeePeriod shifted(FeePeriod period, int months) {
		return new FeePeriod(period.month().plusMonths(months));
	}
}
