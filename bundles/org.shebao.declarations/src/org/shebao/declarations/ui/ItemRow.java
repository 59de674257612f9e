package org.shebao.declarations.ui;

import java.util.List;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.time.FeePeriod;
import org.shebao.declarations.ItemBundle;
import org.shebao.gateway.FeeItem;

/**
 * A line of 日常申报.
 *
 * @param item     the fee item
 * @param together the ids of the items that are ticked with it, itself included
 * @param reason   why, empty if it stands alone
 */
record ItemRow(FeeItem item, List<String> together, String reason) {

	/** The branch of the tree: what is declared goes to the bureau branch by branch. */
	record Branch(UnitNumber unit, FeePeriod period) {
	}

	static ItemRow of(FeeItem item, ItemBundle bundle) {
		return new ItemRow(item, bundle.together().stream().map(FeeItem::id).toList(), bundle.reason());
	}

	String id() {
		return item.id();
	}

	Branch branch() {
		return new Branch(item.unit(), item.period());
	}
}
