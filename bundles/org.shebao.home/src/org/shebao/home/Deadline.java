package org.shebao.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;

/**
 * The time limit of a period (C-14).
 *
 * @param period the fee period
 * @param due    the last day on which it is declared and paid in time
 * @param today  the business date
 */
public record Deadline(FeePeriod period, LocalDate due, LocalDate today) {

	private static final Texts TEXTS = Texts.of(Deadline.class);

	/** How many days are left, negative if it has passed. */
	public long daysLeft() {
		return ChronoUnit.DAYS.between(today, due);
	}

	/** It as a sentence. */
	public String sentence() {
		if (daysLeft() < 0) {
			return TEXTS.get("deadline.passed", period, due);
		}
		return daysLeft() == 0 ? TEXTS.get("deadline.last", period, due) : TEXTS.get("deadline.left", period, due, daysLeft());
	}
}
