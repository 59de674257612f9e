package org.shebao.wages.ui;

import java.util.Optional;

import org.shebao.core.RuleViolation;
import org.shebao.core.money.Money;
import org.shebao.core.money.WageInput;

/** Wages as texts that are typed. */
final class WageTyping {

	private WageTyping() {
	}

	/** What is wrong with a wage that was typed (W-2); an empty one is not wrong. */
	static Optional<String> fault(Object typed) {
		try {
			WageInput.parse(typed.toString());
			return Optional.empty();
		} catch (RuleViolation refused) {
			return Optional.of(refused.getMessage());
		}
	}

	/** A wage as it is typed, empty for none. */
	static String text(Money wage) {
		return wage == null ? "" : wage.toString();
	}
}
