package org.shebao.core.fee;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;

class ChargeSpeedTest {

	private static final int PERSONS = 800_000;
	private static final int ROUNDS = 7;

	/** The best of several rounds of each, so that a busy machine does not decide. */
	@Test
	@DisplayName("C-1: 800000 fees take at most twice as long as the bare BigDecimal arithmetic")
	void notSlowerThanTwiceBareArithmetic() {
		Charge charge = new Charge(Optional.of(SampleRules.limit("4394.70", "21973.50")), new Tariff.Proportional(Rate.parse("16%")));
		BigDecimal fraction = new BigDecimal("0.16");
		long product = best(fen -> charge.fee(Money.ofFen(fen)).amount().fen());
		long bare = best(fen -> BigDecimal.valueOf(fen, 2).multiply(fraction).setScale(2, RoundingMode.HALF_UP).unscaledValue().longValue());
		assertTrue(product <= 2 * bare, () -> product / 1_000_000 + " ms against " + bare / 1_000_000 + " ms");
	}

	private static long best(LongUnaryOperator amountOf) {
		long best = Long.MAX_VALUE;
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			long sum = 0;
			for (int person = 0; person < PERSONS; person++) {
				sum += amountOf.applyAsLong(300_000 + person);
			}
			assertTrue(sum > 0);
			best = Math.min(best, System.nanoTime() - start);
		}
		return best;
	}
}
