package org.shebao.cli.internal.month;

import org.shebao.cli.internal.Passwords;
import org.shebao.core.RuleViolation;
import org.shebao.core.money.Money;
import org.shebao.core.text.Texts;

/** Holds sums of different steps against each other. */
final class Cents {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	private Cents() {
	}

	/**
	 * Two sums, each named by a text, that must be the same to the fen.
	 *
	 * @throws RuleViolation C-1 if they are not
	 */
	static void same(String name, Money sum, String otherName, Money other) {
		if (!sum.equals(other)) {
			throw new RuleViolation("C-1", TEXTS.get("month.sum.differs", TEXTS.get(name), sum, TEXTS.get(otherName), other));
		}
	}
}
