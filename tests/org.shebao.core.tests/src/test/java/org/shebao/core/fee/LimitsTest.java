package org.shebao.core.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;

/** One fen below each limit, on it, and one fen above it (limits of Guizhou, DOMAIN §2.4). */
class LimitsTest {

	/**
	 * The products before rounding: 4394.70 × 16 % = 703.1520, × 8 % = 351.5760, × 0.5 % = 21.97350, × 7.5 % = 329.60250; 4394.71: 703.1536, 351.5768, 21.97355, 329.60325;
	 * 21973.49: 3515.7584, 1757.8792, 109.86745, 1648.01175; 21973.50: 3515.7600, 1757.8800, 109.86750, 1648.01250.
	 */
	@DisplayName("C-2: limits of 2025, to the fen")
	@ParameterizedTest(name = "{0}")
	@CsvSource({ "4394.69, 4394.70, 703.15, 351.58, 21.97, 329.60", "4394.70, 4394.70, 703.15, 351.58, 21.97, 329.60", "4394.71, 4394.71, 703.15, 351.58, 21.97, 329.60",
			"21973.49, 21973.49, 3515.76, 1757.88, 109.87, 1648.01", "21973.50, 21973.50, 3515.76, 1757.88, 109.87, 1648.01",
			"21973.51, 21973.50, 3515.76, 1757.88, 109.87, 1648.01", "0.01, 4394.70, 703.15, 351.58, 21.97, 329.60",
			"9999999.99, 21973.50, 3515.76, 1757.88, 109.87, 1648.01" })
	void limits2025(String wage, String base, String sixteen, String eight, String half, String sevenAndHalf) {
		BaseLimit limit = SampleRules.limit("4394.70", "21973.50");
		assertFee(limit, wage, base, "16%", sixteen);
		assertFee(limit, wage, base, "8%", eight);
		assertFee(limit, wage, base, "0.5%", half);
		assertFee(limit, wage, base, "7.5%", sevenAndHalf);
	}

	/**
	 * Where a fen of the wage is a fen of the fee. 4363.35 × 8 % = 349.0680 and 4363.34 would be 349.0672; at 50 % 4363.35 is 2181.675 → 2181.68 and 4363.34 would be
	 * 2181.67; 21816.75 is 10908.375 → 10908.38, 21816.76 would be 10908.38, 21816.74 is 10908.37. At 100 % the fee is the base.
	 */
	@DisplayName("C-1, C-2: limits of 2024, where a fen more or less would show")
	@ParameterizedTest(name = "{0}")
	@CsvSource({ "4363.34, 4363.35, 349.07, 2181.68", "4363.35, 4363.35, 349.07, 2181.68", "4363.36, 4363.36, 349.07, 2181.68", "4363.37, 4363.37, 349.07, 2181.69",
			"21816.74, 21816.74, 1745.34, 10908.37", "21816.75, 21816.75, 1745.34, 10908.38", "21816.76, 21816.75, 1745.34, 10908.38" })
	void limits2024(String wage, String base, String eight, String fifty) {
		BaseLimit limit = SampleRules.limit("4363.35", "21816.75");
		assertFee(limit, wage, base, "8%", eight);
		assertFee(limit, wage, base, "50%", fifty);
		assertFee(limit, wage, base, "100%", base);
	}

	private static void assertFee(BaseLimit limit, String wage, String base, String rate, String amount) {
		PersonFee fee = new Charge(Optional.of(limit), new Tariff.Proportional(Rate.parse(rate))).fee(Money.parse(wage));
		assertEquals(Money.parse(base), fee.base());
		assertEquals(Money.parse(amount), fee.amount(), rate);
	}
}
