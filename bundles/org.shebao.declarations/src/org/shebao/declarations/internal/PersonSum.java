package org.shebao.declarations.internal;

import org.shebao.core.RuleViolation;
import org.shebao.core.money.Money;
import org.shebao.core.text.Texts;
import org.shebao.declarations.FeeDetails;
import org.shebao.gateway.DeclarationGateway.ItemPerson;
import org.shebao.gateway.FeeItem;

/** Adds up persons and holds the sum against their item. */
final class PersonSum {

	private static final Texts TEXTS = Texts.of(FeeDetails.class);

	private long count;
	private Money due = Money.ZERO;

	void add(ItemPerson person) {
		count++;
		due = due.plus(person.due());
	}

	long count() {
		return count;
	}

	/**
	 * @throws RuleViolation C-1 if the sum is not the item's
	 */
	void requireEqual(FeeItem item) {
		if (count != item.headCount() || !due.equals(item.due())) {
			throw new RuleViolation("C-1", TEXTS.get("details.differ", ItemsAnswer.describe(item), count, due, item.headCount(), item.due()));
		}
	}
}
