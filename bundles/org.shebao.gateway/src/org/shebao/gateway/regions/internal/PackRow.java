package org.shebao.gateway.regions.internal;

import java.time.LocalDate;

import org.shebao.core.fee.Dated;
import org.shebao.core.time.FeePeriod;

/** What every row of every table says: for when it holds, since when it is known, where it comes from, and whether it was checked against that. */
interface PackRow {
	LocalDate validFrom();

	/** Null while it lasts. */
	LocalDate validTo();

	/** Null if it was always known. */
	LocalDate publishedOn();

	String source();

	Boolean verified();

	default <T> Dated<T> dated(T value) {
		return new Dated<>(validFrom(), validTo(), publishedOn(), value);
	}

	default boolean covers(FeePeriod period) {
		return !validFrom().isAfter(period.firstDay()) && (validTo() == null || !validTo().isBefore(period.firstDay()));
	}

	/** Whether the row is neither closed nor superseded. */
	default boolean isOpen() {
		return validTo() == null;
	}
}
