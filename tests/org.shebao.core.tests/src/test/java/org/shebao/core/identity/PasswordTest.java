package org.shebao.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordTest {

	private static final TaxpayerId TAXPAYER = new TaxpayerId("91520103MA6DLQ1K5Q");
	private static final List<UnitNumber> UNITS = List.of(new UnitNumber("5201030012345"), new UnitNumber("520100123456"));

	@DisplayName("R-023, §7.5: the initial password is the last six characters, filled up with zeros behind")
	@ParameterizedTest
	@CsvSource({ "5201030012345, 012345", "520103001234, 001234", "123456, 123456", "12345, 123450", "7, 700000", "52A7, 52A700", "5201-0012, 1-0012" })
	void initialPassword(String unitNumber, String password) {
		assertEquals(password, InitialPassword.of(new UnitNumber(unitNumber)));
	}

	@Test
	@DisplayName("R-023: the initial password of any unit number is accepted, R-019: without one there is none")
	void initialPasswordOfAnyUnitNumber() {
		assertTrue(InitialPassword.matches("012345", UNITS));
		assertTrue(InitialPassword.matches("123456", UNITS));
		assertFalse(InitialPassword.matches("654321", UNITS));
		assertFalse(InitialPassword.matches("000000", List.of()));
		assertFalse(InitialPassword.matches("52a700", List.of(new UnitNumber("52A7"))));
	}

	@DisplayName("R-025: a new password is 8 to 20 letters and digits and nothing known of the employer")
	@ParameterizedTest
	@CsvSource({ "abcd1234, ''", "abcdefghij1234567890, ''", "abc1234, LENGTH", "abcdefghij12345678901, LENGTH", "abcdefgh, LETTERS_AND_DIGITS",
			"12345678, LETTERS_AND_DIGITS", "abcd 1234, LETTERS_AND_DIGITS", "密码abcd1234, LETTERS_AND_DIGITS", "012345, LENGTH LETTERS_AND_DIGITS INITIAL_PASSWORD",
			"91520103ma6dlq1k5q, TAXPAYER_ID" })
	void passwordPolicy(String password, String faults) {
		Set<PasswordFault> expected = Arrays.stream(faults.split(" ")).filter(fault -> !fault.isEmpty()).map(PasswordFault::valueOf)
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(PasswordFault.class)));
		assertEquals(expected, PasswordPolicy.faults(password, TAXPAYER, UNITS));
	}
}
