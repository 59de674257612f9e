package org.shebao.core.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shebao.core.time.FeePeriod;

class FeeYearTest {

	private static final FeeYear CALENDAR = new FeeYear(1);
	private static final FeeYear FROM_JULY = new FeeYear(7);

	@DisplayName("C-8: a year begins in January in Guizhou and in July in Beijing")
	@ParameterizedTest
	@CsvSource({ "1, 2025-01, 2025", "1, 2025-12, 2025", "7, 2025-06, 2024", "7, 2025-07, 2025", "7, 2026-06, 2025" })
	void yearOfAPeriod(int startMonth, String period, int year) {
		assertEquals(year, new FeeYear(startMonth).yearOf(FeePeriod.parse(period)));
	}

	@Test
	@DisplayName("C-8: a year has twelve months in order")
	void monthsOfAYear() {
		assertEquals(12, FROM_JULY.months(2025).size());
		assertEquals(FeePeriod.of(2025, 7), FROM_JULY.months(2025).getFirst());
		assertEquals(FeePeriod.of(2026, 6), FROM_JULY.months(2025).getLast());
		assertEquals(FeePeriod.of(2026, 6), FROM_JULY.last(2025));
		assertThrows(IllegalArgumentException.class, () -> new FeeYear(13));
	}

	@DisplayName("C-6, R-117: a wage holds for the year, or from the month of joining")
	@ParameterizedTest
	@CsvSource({ "1, 2019-05-20, 2025-01-01, 2025-12-31", "1, 2025-01-31, 2025-01-01, 2025-12-31", "1, 2025-03-17, 2025-03-01, 2025-12-31",
			"7, 2019-05-20, 2025-07-01, 2026-06-30" })
	void effectivePeriod(int startMonth, LocalDate joined, LocalDate from, LocalDate to) {
		assertEquals(new EffectivePeriod(from, to), new FeeYear(startMonth).effectivePeriod(2025, joined));
	}

	@Test
	@DisplayName("C-6: nobody has a wage for a year before joining")
	void noWageBeforeJoining() {
		LocalDate nextYear = LocalDate.of(2026, 1, 1);
		assertThrows(IllegalArgumentException.class, () -> CALENDAR.effectivePeriod(2025, nextYear));
	}

	@Test
	@DisplayName("C-6: an effective period covers whole months only")
	void effectivePeriodCoversMonths() {
		EffectivePeriod effective = new EffectivePeriod(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 12, 31));
		assertTrue(effective.covers(FeePeriod.of(2025, 3)));
		assertTrue(effective.covers(FeePeriod.of(2025, 12)));
		assertFalse(effective.covers(FeePeriod.of(2025, 2)));
		assertFalse(effective.covers(FeePeriod.of(2026, 1)));
	}

	@Test
	@DisplayName("C-7: the month of the start is paid whatever the day, the month of the stop by the region's rule")
	void insuredMonths() {
		InsuredSpan span = new InsuredSpan(LocalDate.of(2025, 3, 31), FeePeriod.of(2025, 6));
		FeePeriod january = FeePeriod.of(2025, 1);
		FeePeriod december = FeePeriod.of(2025, 12);
		assertEquals(months(3, 4, 5), span.paidMonths(january, december, false));
		assertEquals(months(3, 4, 5, 6), span.paidMonths(january, december, true));
	}

	@Test
	@DisplayName("C-7: without a stop the insurance goes on; stopped in its first month it pays that month or none")
	void insuredMonthsAtTheEdges() {
		FeePeriod may = FeePeriod.of(2025, 5);
		assertEquals(months(4, 5), new InsuredSpan(LocalDate.of(2025, 4, 1), null).paidMonths(FeePeriod.of(2025, 2), may, false));
		InsuredSpan stoppedAtOnce = new InsuredSpan(LocalDate.of(2025, 5, 2), may);
		assertFalse(stoppedAtOnce.pays(may, false));
		assertTrue(stoppedAtOnce.pays(may, true));
	}

	private static List<FeePeriod> months(Integer... months) {
		return List.of(months).stream().map(month -> FeePeriod.of(2025, month)).toList();
	}
}
