package org.shebao.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MoneyTest {

	@Property
	void moneyReadsBackWhatItWrites(@ForAll long fen) {
		assertEquals(Money.ofFen(fen), Money.parse(Money.ofFen(fen).toString()));
	}

	@Test
	void overflowIsNeverSilent() {
		Money largest = Money.ofFen(Long.MAX_VALUE);
		assertThrows(ArithmeticException.class, () -> largest.plus(Money.ofFen(1)));
		assertThrows(ArithmeticException.class, () -> Money.ofFen(Long.MIN_VALUE).negated());
		assertThrows(ArithmeticException.class, () -> Money.parse("0.001"));
	}

	@DisplayName("§7.8: 0.16, 16% and 16.00% are one rate")
	@ParameterizedTest
	@ValueSource(strings = { "0.16", "16%", "16.00%", "0.1600", " 16 % " })
	void ratesAreEqualByValue(String text) {
		assertEquals(Rate.parse("0.16"), Rate.parse(text));
		assertEquals("16%", Rate.parse(text).percent());
		assertEquals("0.16", Rate.parse(text).toString());
	}

	@Test
	void aRateIsNeverNegative() {
		assertThrows(IllegalArgumentException.class, () -> Rate.parse("-0.1"));
	}
}
