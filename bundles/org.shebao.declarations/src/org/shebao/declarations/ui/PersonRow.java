package org.shebao.declarations.ui;

import org.shebao.core.money.Money;
import org.shebao.gateway.DeclarationGateway.ItemPerson;
import org.shebao.gateway.FeeItem;

/**
 * A line of 职工预处理明细.
 *
 * @param item   the item the person is in
 * @param person the person with every step from wage to amount
 */
record PersonRow(FeeItem item, ItemPerson person) {

	/** What tells it from others. */
	String key() {
		return item.id() + ' ' + person.person();
	}

	/** What is charged already or reduced. */
	Money reduction() {
		return person.fee().amount().minus(person.due());
	}
}
