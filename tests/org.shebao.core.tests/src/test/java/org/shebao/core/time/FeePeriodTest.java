package org.shebao.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FeePeriodTest {

	@Test
	@DisplayName("§7.4: a fee period is a whole month")
	void wholeMonth() {
		FeePeriod february = FeePeriod.parse("2024-02");
		assertEquals(LocalDate.of(2024, 2, 1), february.firstDay());
		assertEquals(LocalDate.of(2024, 2, 29), february.lastDay());
		assertEquals(FeePeriod.of(2024, 3), february.next());
		assertEquals(FeePeriod.of(2024, 1), february.previous());
		assertEquals(february, FeePeriod.containing(LocalDate.of(2024, 2, 17)));
		assertTrue(FeePeriod.of(2023, 12).isBefore(FeePeriod.of(2024, 1)));
		assertEquals("2024-02", february.toString());
	}

	@Test
	@DisplayName("§7.4: the business date is China Standard Time")
	void businessDate() {
		BusinessClock clock = () -> Instant.parse("2025-07-31T16:00:00Z");
		assertEquals(LocalDate.of(2025, 8, 1), clock.today());
	}
}
