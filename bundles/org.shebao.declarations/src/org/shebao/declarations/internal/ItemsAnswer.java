package org.shebao.declarations.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.shebao.core.RuleViolation;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.text.Texts;
import org.shebao.declarations.FeeItems;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.PaymentNature;

/** Items as the bureau answered, taken only if they do not contradict themselves: no wrong amount is ever stored or shown. */
final class ItemsAnswer {

	private static final Texts TEXTS = Texts.of(FeeItems.class);

	private ItemsAnswer() {
	}

	/** The same items. */
	static List<FeeItem> checked(List<FeeItem> items) {
		Set<String> ids = new HashSet<>();
		Set<List<Object>> ordinary = new HashSet<>();
		for (FeeItem item : items) {
			boolean twice = !ids.add(item.id()) || isWaitingOrdinary(item) && !ordinary.add(List.of(item.unit(), item.item().code(), item.period()));
			if (twice) {
				throw new RuleViolation("C-1", TEXTS.get("answer.twice", describe(item)));
			}
			if (!item.payable().minus(item.reduction()).equals(item.due())) {
				throw new RuleViolation("C-1", TEXTS.get("answer.due", describe(item), item.payable(), item.reduction(), item.due()));
			}
		}
		return items;
	}

	/** An item in words: period, unit number and levy item. */
	static String describe(FeeItem item) {
		return TEXTS.get("item", item.period(), item.unit(), item.item().name(), item.due());
	}

	private static boolean isWaitingOrdinary(FeeItem item) {
		return item.nature() == PaymentNature.NORMAL && item.status() == FeeItemStatus.INITIAL;
	}
}
