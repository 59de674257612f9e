package org.shebao.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Amounts of renminbi in Chinese words (人民币大写, DOMAIN §7.7), without 人民币 before them. */
public final class MoneyInWords {

	private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
	private static final long TEN_THOUSAND = 10_000;
	private static final long HUNDRED_MILLION = 100_000_000;
	/** Stands in a template where a zero is permitted but not written. */
	private static final String MAY_BE_ZERO = "○";
	/** Stands in a template where 整 is written but not demanded. */
	private static final String MAY_BE_WHOLE = "△";

	private MoneyInWords() {
	}

	/** The words for an amount: 整 after 元 and 角, 负 before a negative amount. */
	public static String of(Money amount) {
		return template(amount).replace(MAY_BE_ZERO, "").replace(MAY_BE_WHOLE, "整");
	}

	/** The words for an amount of yuan, rounded half up to the fen first. */
	public static String of(BigDecimal yuan) {
		return of(Money.ofYuan(yuan.setScale(2, RoundingMode.HALF_UP)));
	}

	/**
	 * Whether words mean an amount, in any permitted spelling: with or without 人民币 before them, 圆 for 元, 正 for 整, 整 after 角 or not, and 零 written or not where
	 * the yuan or ten-thousands digit is zero and the digit behind it is not.
	 */
	public static boolean matches(String words, Money amount) {
		String pattern = template(amount).replace(MAY_BE_ZERO, "零?").replace(MAY_BE_WHOLE, "整?");
		String text = words.strip().replaceFirst("^人民币", "").replace('圆', '元').replace('正', '整');
		return Pattern.matches(pattern, text);
	}

	private static String template(Money amount) {
		BigDecimal fen = BigDecimal.valueOf(amount.fen()).abs();
		long yuan = fen.movePointLeft(2).longValue();
		int cents = fen.remainder(BigDecimal.valueOf(100)).intValue();
		return (amount.fen() < 0 ? "负" : "") + (yuan > 0 || cents == 0 ? whole(yuan) + "元" : "") + decimals(yuan, cents / 10, cents % 10);
	}

	private static String decimals(long yuan, int jiao, int fen) {
		if (jiao == 0 && fen == 0) {
			return "整";
		}
		if (jiao == 0) {
			return (yuan > 0 ? "零" : "") + digit(fen) + "分";
		}
		String before = yuan > 0 && yuan % 10 == 0 ? MAY_BE_ZERO : "";
		return before + digit(jiao) + "角" + (fen == 0 ? MAY_BE_WHOLE : digit(fen) + "分");
	}

	private static String whole(long number) {
		if (number >= HUNDRED_MILLION) {
			return joined(number, HUNDRED_MILLION, "亿");
		}
		return number >= TEN_THOUSAND ? joined(number, TEN_THOUSAND, "万") : group(number);
	}

	private static String joined(long number, long unit, String unitName) {
		long high = number / unit;
		long rest = number % unit;
		String words = whole(high) + unitName;
		if (rest == 0) {
			return words;
		}
		String permitted = high % 10 == 0 ? MAY_BE_ZERO : "";
		return words + (rest < unit / 10 ? "零" : permitted) + whole(rest);
	}

	/** A number below ten thousand: one 零 for any zeros inside, none for those at its end. */
	private static String group(long number) {
		if (number < 10) {
			return digit((int) number);
		}
		int unit = number >= 1000 ? 1000 : number >= 100 ? 100 : 10;
		long rest = number % unit;
		String words = digit((int) (number / unit)) + (unit == 1000 ? "仟" : unit == 100 ? "佰" : "拾");
		return rest == 0 ? words : words + (rest < unit / 10 ? "零" : "") + group(rest);
	}

	private static String digit(int digit) {
		return DIGITS.substring(digit, digit + 1);
	}
}
