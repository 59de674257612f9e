package org.shebao.core.fee;

import java.time.LocalDate;
import java.util.Objects;

import org.shebao.core.time.FeePeriod;

/**
 * A value that holds for a range of months and is known from a day on: one row of a {@link DatedTable}.
 *
 * @param validFrom   the first day on which it holds, a month's first day
 * @param validTo     the last day on which it holds; null if it holds until something else is published
 * @param publishedOn the day from which it is known; null if it was known before it began to hold
 * @param value       the value
 */
public record Dated<T>(LocalDate validFrom, LocalDate validTo, LocalDate publishedOn, T value) {

	public Dated {
		Objects.requireNonNull(validFrom);
		Objects.requireNonNull(value);
		if (validTo != null && validTo.isBefore(validFrom)) {
			throw new IllegalArgumentException("valid from " + validFrom + " to " + validTo);
		}
	}

	/** Whether it began to hold before or in a period. */
	boolean beginsBy(FeePeriod period) {
		return !validFrom.isAfter(period.firstDay());
	}

	/** Whether it holds in a period. */
	public boolean covers(FeePeriod period) {
		return beginsBy(period) && (validTo == null || !validTo.isBefore(period.firstDay()));
	}

	/** Whether it is known on a day. */
	public boolean isKnownOn(LocalDate day) {
		return publishedOn == null || !publishedOn.isAfter(day);
	}
}
