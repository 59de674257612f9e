package org.shebao.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.core.RuleViolation;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class WageInputTest {

	@DisplayName("§7.8: what people paste is the same wage")
	@ParameterizedTest
	@ValueSource(strings = { "5000", "5000.0", "5,000.00", "￥5000", "¥5000", "￥5,000.00", "5000元", "５０００", "５，０００．００", " 5000 ", "\u00a05000\u3000", "05000" })
	void pastedWages(String typed) {
		assertEquals(Optional.of(Money.parse("5000.00")), WageInput.parse(typed));
	}

	@DisplayName("C-3: an empty cell is no wage, never nought")
	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u3000", "\u00a0" })
	void emptyIsNoWage(String typed) {
		assertEquals(Optional.empty(), WageInput.parse(typed));
	}

	@DisplayName("W-2: everything else is refused")
	@ParameterizedTest
	@ValueSource(strings = { "abc", "0", "0.00", "-1", "−1", "5000.001", "10000000", "10,000,000.00", "9999999.991", "5,00", "50,00.00", "5000.", ".5", "5e3", "1 000",
			"5000元元", "￥", "+5", "999,999,999.99", "100²", "①", "5⁰", "٥٠٠٠", "𝟓" })
	void refused(String typed) {
		RuleViolation violation = assertThrows(RuleViolation.class, () -> WageInput.parse(typed));
		assertEquals("W-2", violation.rule());
		assertTrue(violation.getMessage().length() > 10);
	}

	@Label("C-3: every amount from one fen to 9999999.99 is a wage")
	@Property
	void everyAmountInRange(@ForAll @LongRange(min = 1, max = 999_999_999) long fen) {
		Money wage = Money.ofFen(fen);
		assertEquals(Optional.of(wage), WageInput.parse(wage.toString()));
	}
}
