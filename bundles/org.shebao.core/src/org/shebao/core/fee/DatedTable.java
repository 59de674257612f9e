package org.shebao.core.fee;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.shebao.core.time.FeePeriod;

/**
 * Rows of dated values with two times: the months for which a row holds and the day from which it is known (DOMAIN §2.4, late publication).
 * <p>
 * The value for a period as known on a day is that of
 * <ol>
 * <li>the row that covers the period and is known; of several, the one published last, then the one that begins last: so a later publication corrects or supersedes
 * an earlier one, and a row need not be closed when it is superseded;</li>
 * <li>else, if a row that covers the period exists but is not known yet, the known row that began last before the period: its {@code validTo} has passed only because
 * of a successor that nobody knew, so until the publication the old value continues to apply;</li>
 * <li>else none: a closed row without a successor has really ended.</li>
 * </ol>
 * Leave {@code validTo} open in a row that lasts until something else is published.
 */
public final class DatedTable<T> {

	/** Rows without a day of publication were always known, so any published row comes after them. */
	private static final Comparator<Dated<?>> BY_PUBLICATION = Comparator.comparing(Dated::publishedOn, Comparator.nullsFirst(Comparator.naturalOrder()));
	private static final Comparator<Dated<?>> BY_BEGINNING = Comparator.comparing(Dated::validFrom);

	private final List<Dated<T>> rows;

	/** A table of rows in any order. */
	public DatedTable(List<Dated<T>> rows) {
		this.rows = List.copyOf(rows);
	}

	/** The value for a period as known on a day, by the rule above. */
	public Optional<T> at(FeePeriod period, LocalDate knownOn) {
		Dated<T> best = null;
		boolean awaited = false;
		for (Dated<T> row : rows) {
			if (!row.covers(period)) {
				continue;
			}
			if (!row.isKnownOn(knownOn)) {
				awaited = true;
			} else if (best == null || BY_PUBLICATION.thenComparing(BY_BEGINNING).compare(row, best) >= 0) {
				best = row;
			}
		}
		return best == null && awaited ? predecessor(period, knownOn) : Optional.ofNullable(best).map(Dated::value);
	}

	private Optional<T> predecessor(FeePeriod period, LocalDate knownOn) {
		return rows.stream().filter(row -> row.beginsBy(period) && row.isKnownOn(knownOn)).max(BY_BEGINNING.thenComparing(BY_PUBLICATION)).map(Dated::value);
	}

	/** The rows published after one day and up to another: what became known meanwhile, so that periods they cover must be computed again. */
	public List<Dated<T>> publishedBetween(LocalDate after, LocalDate upTo) {
		return rows.stream().filter(row -> row.isKnownOn(upTo) && !row.isKnownOn(after)).toList();
	}

	/** All rows as given. */
	public List<Dated<T>> rows() {
		return rows;
	}
}
