package org.shebao.input;

/** Wages as they are typed, right and wrong (W-2: above 0, at most 9 999 999.99, at most two decimals). */
final class Amounts {

	private Amounts() {
	}

	static String right(Dice dice) {
		return dice.of("5000", "5000.5", "0.01", "9999999.99", "4588.0299999999997", "5E3", Integer.toString(dice.between(1, 9_999_999)));
	}

	static String rightText(Dice dice) {
		return dice.of("5000", " 5,000.00 ", "￥5000", "¥5,000", "5000元", "1,234,567.89", "５０００．５", "0.01", "　5000　", "05000");
	}

	static String wrongText(Dice dice) {
		return dice.of("abc", "五千", "-1", "0", "5e3", "5000.001", "1,23", "10000000", "=5000", "5000+1", "100²", "①", "٥٠٠٠", "5\u202E000", "5000\u20E3", "1 000", "$5000", "NaN",
				"0x1388", "5000.", "5".repeat(10_000), "\uFFFD");
	}
}
