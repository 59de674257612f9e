package org.shebao.declarations.internal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.shebao.core.state.FeeItemStatus;
import org.shebao.declarations.ItemFilter;
import org.shebao.gateway.FeeItem;
import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;

/** Brings the items kept here in line with an answer of the bureau, within one transaction. */
final class ItemsMerge {

	private final FeeItemTable items;
	private final FeeDetailTable details;
	private int added;
	private int changed;
	private int removed;

	ItemsMerge(StoreTransaction transaction, EmployerId employer) {
		items = new FeeItemTable(transaction, employer);
		details = new FeeDetailTable(transaction, employer);
	}

	void take(List<FeeItem> answer) throws SQLException {
		Map<String, FeeItem> gone = items.list(ItemFilter.ALL).stream().collect(toMap(FeeItem::id, identity()));
		for (FeeItem item : answer) {
			take(gone.remove(item.id()), item);
		}
		for (FeeItem item : gone.values()) {
			if (item.status() == FeeItemStatus.INITIAL) {
				details.delete(item.id());
				items.delete(item.id());
				removed++;
			}
		}
	}

	int added() {
		return added;
	}

	int changed() {
		return changed;
	}

	int removed() {
		return removed;
	}

	private void take(FeeItem known, FeeItem heard) throws SQLException {
		if (known == null) {
			items.insert(heard);
			added++;
		} else if (known.status() != FeeItemStatus.DECLARING && !known.equals(heard)) {
			// an item being declared stays as it was submitted until its submission is settled
			items.update(heard);
			if (known.version() != heard.version()) {
				details.delete(heard.id());
				changed++;
			}
		}
	}
}
