package org.shebao.core.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.core.time.FeePeriod;

@DisplayName("§2.4: dated tables with late publication")
class DatedTableTest {

	private static final LocalDate LONG_AFTER = LocalDate.of(2030, 1, 1);

	private final DatedTable<String> closed = new DatedTable<>(
			List.of(row("2026-01-01", "2026-12-31", "2026-07-14", "2026"), row("2025-01-01", "2025-12-31", "2025-07-14", "2025")));

	@Test
	void theRowThatCoversThePeriodApplies() {
		assertEquals(Optional.of("2025"), closed.at(FeePeriod.of(2025, 1), LONG_AFTER));
		assertEquals(Optional.of("2025"), closed.at(FeePeriod.of(2025, 12), LONG_AFTER));
		assertEquals(Optional.of("2026"), closed.at(FeePeriod.of(2026, 1), LONG_AFTER));
	}

	@Test
	void untilThePublicationTheOlderRowContinues() {
		assertEquals(Optional.of("2025"), closed.at(FeePeriod.of(2026, 3), LocalDate.of(2026, 7, 13)));
		assertEquals(Optional.of("2026"), closed.at(FeePeriod.of(2026, 3), LocalDate.of(2026, 7, 14)));
	}

	@Test
	void anEarlierPeriodNeverTakesALaterRow() {
		assertEquals(Optional.of("2025"), closed.at(FeePeriod.of(2025, 12), LONG_AFTER));
		assertEquals(Optional.empty(), closed.at(FeePeriod.of(2024, 12), LONG_AFTER));
	}

	@Test
	void beforeAnythingIsPublishedThereIsNothing() {
		assertEquals(Optional.empty(), closed.at(FeePeriod.of(2025, 3), LocalDate.of(2025, 7, 13)));
	}

	@Test
	void aClosedRowWithoutSuccessorHasEnded() {
		assertEquals(Optional.empty(), closed.at(FeePeriod.of(2027, 1), LONG_AFTER));
	}

	@Test
	void anOpenRowLastsUntilALaterPublicationSupersedesIt() {
		DatedTable<String> open = new DatedTable<>(List.of(row("2025-01-01", null, "2025-07-14", "2025"), row("2026-01-01", null, "2026-07-14", "2026")));
		assertEquals(Optional.of("2025"), open.at(FeePeriod.of(2026, 3), LocalDate.of(2026, 7, 13)));
		assertEquals(Optional.of("2026"), open.at(FeePeriod.of(2027, 2), LONG_AFTER));
		assertEquals(Optional.of("2025"), open.at(FeePeriod.of(2025, 6), LONG_AFTER));
	}

	@Test
	void aCorrectionPublishedLaterWins() {
		DatedTable<String> corrected = new DatedTable<>(
				List.of(row("2025-01-01", "2025-12-31", "2025-09-01", "corrected"), row("2025-01-01", "2025-12-31", null, "first")));
		assertEquals(Optional.of("first"), corrected.at(FeePeriod.of(2025, 3), LocalDate.of(2025, 8, 31)));
		assertEquals(Optional.of("corrected"), corrected.at(FeePeriod.of(2025, 3), LocalDate.of(2025, 9, 1)));
	}

	@Test
	void aLaterPublicationWinsOverALaterBeginning() {
		DatedTable<String> table = new DatedTable<>(
				List.of(row("2025-07-01", null, "2025-06-20", "from July"), row("2025-01-01", "2025-12-31", "2025-09-01", "whole year")));
		assertEquals(Optional.of("from July"), table.at(FeePeriod.of(2025, 8), LocalDate.of(2025, 8, 31)));
		assertEquals(Optional.of("whole year"), table.at(FeePeriod.of(2025, 8), LocalDate.of(2025, 9, 1)));
		assertEquals(Optional.of("from July"), table.at(FeePeriod.of(2026, 1), LocalDate.of(2025, 9, 1)));
	}

	@Test
	void beijingChangesItsLimitsInJuly() {
		DatedTable<String> beijing = new DatedTable<>(
				List.of(row("2024-07-01", "2025-06-30", null, "6821-35283"), row("2025-07-01", "2026-06-30", null, "7162-35811")));
		assertEquals(Optional.of("6821-35283"), beijing.at(FeePeriod.of(2025, 6), LONG_AFTER));
		assertEquals(Optional.of("7162-35811"), beijing.at(FeePeriod.of(2025, 7), LONG_AFTER));
	}

	@Test
	void tellsWhatWasPublishedMeanwhile() {
		LocalDate publication = LocalDate.of(2026, 7, 14);
		assertEquals(List.of("2026"), closed.publishedBetween(publication.minusDays(1), publication).stream().map(Dated::value).toList());
		assertEquals(List.of(), closed.publishedBetween(publication, LONG_AFTER));
	}

	@Test
	void aRowNeverEndsBeforeItBegins() {
		assertThrows(IllegalArgumentException.class, () -> row("2025-02-01", "2025-01-31", null, "wrong"));
	}

	private static Dated<String> row(String from, String to, String publishedOn, String value) {
		return new Dated<>(LocalDate.parse(from), to == null ? null : LocalDate.parse(to), publishedOn == null ? null : LocalDate.parse(publishedOn), value);
	}
}
