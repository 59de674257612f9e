package org.shebao.core.money;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.shebao.core.RuleViolation;
import org.shebao.core.text.HalfWidth;
import org.shebao.core.text.Texts;

/** Reads contribution wages as people type, paste and import them (W-2, DOMAIN §7.8). */
public final class WageInput {

	/** A currency sign before or 元 behind, commas only between thousands, at most seven digits and two decimals. */
	private static final Pattern FORM = Pattern.compile("[¥￥]?\\s*([0-9]{1,7}|[0-9]{1,3}(?:,[0-9]{3}){1,2})(\\.[0-9]{1,2})?\\s*元?");
	private static final Money MAXIMUM = Money.ofFen(999_999_999);
	private static final Texts TEXTS = Texts.of(WageInput.class);

	private WageInput() {
	}

	/**
	 * The wage written in a cell: {@code 5000}, {@code 5,000.00}, {@code ￥5000}, {@code 5000元}, full-width digits too.
	 *
	 * @return empty for an empty cell, which means “no wage” and never nought
	 * @throws RuleViolation W-2 if it is not an amount above 0, at most 9 999 999.99, with at most two decimals
	 */
	public static Optional<Money> parse(String typed) {
		String text = HalfWidth.of(typed).strip();
		if (text.isEmpty()) {
			return Optional.empty();
		}
		Matcher matcher = FORM.matcher(text);
		if (!matcher.matches()) {
			throw violation();
		}
		String decimals = matcher.group(2) == null ? "" : matcher.group(2);
		return Optional.of(checked(Money.parse(matcher.group(1).replace(",", "") + decimals)));
	}

	/**
	 * A wage that came as a number.
	 *
	 * @throws RuleViolation W-2 if it is not above 0 or is more than 9 999 999.99
	 */
	public static Money checked(Money wage) {
		if (!wage.isPositive() || wage.compareTo(MAXIMUM) > 0) {
			throw violation();
		}
		return wage;
	}

	private static RuleViolation violation() {
		return new RuleViolation("W-2", TEXTS.get("W-2"));
	}
}
