package org.shebao.workbench.ui.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.shebao.core.time.FeePeriod;

/** Reads days and months as people type them: 2025-07-01, 2025/7/1, 20250701; 2025-07, 2025.7, 202507. */
final class TypedDates {

	private static final Pattern DAY = Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))");
	private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})月?|(\\d{2}))");

	private TypedDates() {
	}

	/** The day, empty if it is none. */
	static Optional<LocalDate> day(String typed) {
		Matcher part = DAY.matcher(typed.strip());
		return part.matches() ? valid(number(part, 1), number(part, 2, 4), number(part, 3, 5)) : Optional.empty();
	}

	/** The month, empty if it is none. */
	static Optional<FeePeriod> month(String typed) {
		Matcher part = MONTH.matcher(typed.strip());
		return part.matches() ? valid(number(part, 1), number(part, 2, 3), 1).map(day -> new FeePeriod(YearMonth.from(day))) : Optional.empty();
	}

	private static Optional<LocalDate> valid(int year, int month, int day) {
		try {
			return Optional.of(LocalDate.of(year, month, day));
		} catch (DateTimeException e) {
			// no such day in the calendar
			return Optional.empty();
		}
	}

	private static int number(Matcher part, int... groups) {
		for (int group : groups) {
			if (part.group(group) != null) {
				return Integer.parseInt(part.group(group));
			}
		}
		return 0;
	}
}
