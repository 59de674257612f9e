package org.shebao.declarations.internal;

import org.shebao.core.RuleViolation;
import org.shebao.core.text.Texts;
import org.shebao.declarations.FeeItems;

/** The order of the ends of a range (W-8). */
final class RangeRule {

	private static final Texts TEXTS = Texts.of(FeeItems.class);

	private RangeRule() {
	}

	/**
	 * Either end may be null.
	 *
	 * @throws RuleViolation W-8 if the range ends before it begins
	 */
	static <T> void requireOrder(Comparable<? super T> from, T to) {
		if (from != null && to != null && from.compareTo(to) > 0) {
			throw new RuleViolation("W-8", TEXTS.get("range.reversed"));
		}
	}
}
