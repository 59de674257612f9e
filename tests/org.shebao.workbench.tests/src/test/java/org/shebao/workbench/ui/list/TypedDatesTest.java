package org.shebao.workbench.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.core.time.FeePeriod;

class TypedDatesTest {

	@ParameterizedTest
	@ValueSource(strings = { "2025-07-01", "2025/7/1", "2025.7.1", "20250701", "2025年7月1日", " 2025-07-01 " })
	@DisplayName("A day is read however it is written")
	void daysAreRead(String typed) {
		assertEquals(Optional.of(LocalDate.of(2025, 7, 1)), TypedDates.day(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-07", "2025/7", "202507", "2025年7月" })
	@DisplayName("A month is read however it is written")
	void monthsAreRead(String typed) {
		assertEquals(Optional.of(FeePeriod.of(2025, 7)), TypedDates.month(typed));
	}

	@Test
	@DisplayName("What is no day and no month is refused")
	void nonsenseIsRefused() {
		assertEquals(Optional.empty(), TypedDates.day("2025-02-30"));
		assertEquals(Optional.empty(), TypedDates.day("yesterday"));
		assertEquals(Optional.empty(), TypedDates.month("2025-13"));
	}
}
