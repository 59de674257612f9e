package org.shebao.declarations;

import java.util.Collection;

import org.shebao.core.money.Money;
import org.shebao.gateway.FeeItem;

/**
 * Sums of fee items: sums of rounded amounts, never computed again (C-1).
 *
 * @param items     how many items
 * @param payable   Σ 应缴费额
 * @param reduction Σ 减免费额
 * @param due       Σ 应补(退)费额
 */
public record ItemTotals(int items, Money payable, Money reduction, Money due) {

	/** The sums of some items. */
	public static ItemTotals of(Collection<FeeItem> items) {
		Money payable = Money.ZERO;
		Money reduction = Money.ZERO;
		Money due = Money.ZERO;
		for (FeeItem item : items) {
			payable = payable.plus(item.payable());
			reduction = reduction.plus(item.reduction());
			due = due.plus(item.due());
		}
		return new ItemTotals(items.size(), payable, reduction, due);
	}
}
