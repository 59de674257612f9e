package org.shebao.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ComputerClockTest {

	private static final LocalDate BUREAU = LocalDate.of(2025, 7, 15);

	@BeforeEach
	void inChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	@DisplayName("R-002: a computer's date that is a day off is accepted, two days off are warned of, in both directions")
	void twoDaysAreWarnedOf() {
		assertEquals(Optional.empty(), ComputerClock.warning(BUREAU, BUREAU));
		assertEquals(Optional.empty(), ComputerClock.warning(BUREAU.plusDays(1), BUREAU));
		assertEquals(Optional.empty(), ComputerClock.warning(BUREAU.minusDays(1), BUREAU));
		assertTrue(ComputerClock.warning(BUREAU.minusDays(2), BUREAU).isPresent());
		String warning = ComputerClock.warning(BUREAU.plusDays(2), BUREAU).orElseThrow();
		assertTrue(warning.contains("2025-07-17") && warning.contains("2025-07-15") && warning.contains("必须设置成当天日期"), warning);
	}
}
