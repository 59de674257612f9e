package org.shebao.bureau.internal.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;

import org.shebao.core.time.FeePeriod;

/** Decides when people came and went. */
final class Careers {
	private static final int ADULT = 18;
	/** The months of last year that count as long ago. */
	private static final int EARLY_MONTHS = 3;

	private final Months months;
	private final FeePeriod firstHired;
	private final SplittableRandom random;

	Careers(Months months, int firstHired, SplittableRandom random) {
		this.months = months;
		this.firstHired = FeePeriod.of(firstHired, 1);
		this.random = random;
	}

	/** @param stop the month for which the stop is registered, null while it goes on */
	record Career(FeePeriod start, FeePeriod stop) {
	}

	Career next(LocalDate birth, Traits traits) {
		return switch (traits.kind()) {
			case STOPPED -> new Career(earlier(birth), between(months.yearStart(), months.current()));
			case STOPPED_THIS_MONTH -> new Career(earlier(birth), months.current());
			case COMPLETE, INJURY_ONLY, MEDICAL_ONLY -> new Career(start(birth, traits), null);
		};
	}

	private FeePeriod start(LocalDate birth, Traits traits) {
		return switch (traits.joined()) {
			case EARLIER -> earlier(birth);
			case LAST_YEAR -> between(Months.shifted(months.lastYearStart(), EARLY_MONTHS), months.yearStart().previous());
			case THIS_YEAR -> between(months.yearStart(), months.current().previous());
			case THIS_MONTH -> months.current();
		};
	}

	private FeePeriod earlier(LocalDate birth) {
		FeePeriod adult = FeePeriod.containing(birth.plusYears(ADULT));
		return between(adult.isBefore(firstHired) ? firstHired : adult, Months.shifted(months.lastYearStart(), EARLY_MONTHS - 1));
	}

	/** A month of a stretch; its last one if the stretch has not begun yet. */
	private FeePeriod between(FeePeriod from, FeePeriod to) {
		int length = (int) ChronoUnit.MONTHS.between(from.month(), to.month());
		return length <= 0 ? to : Months.shifted(from, random.nextInt(length + 1));
	}
}
