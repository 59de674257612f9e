package org.shebao.declarations.internal;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.RuleViolation;
import org.shebao.core.text.Texts;
import org.shebao.declarations.FeeItems;
import org.shebao.declarations.ItemBundle;
import org.shebao.declarations.ItemFilter;
import org.shebao.declarations.ItemGroup;
import org.shebao.declarations.ItemTotals;
import org.shebao.declarations.ItemsRefreshed;
import org.shebao.gateway.FeeItem;
import org.shebao.session.EmployerSession;
import org.shebao.session.Function;
import org.shebao.store.EmployerId;
import org.shebao.store.Store;

/** The items in the store. */
@Component
public final class StoredFeeItems implements FeeItems {

	private static final Texts TEXTS = Texts.of(FeeItems.class);

	private final Store store;

	/** Over an open store. */
	@Activate
	public StoredFeeItems(@Reference Store store) {
		this.store = store;
	}

	@Override
	public ItemsRefreshed refresh(EmployerSession session) {
		session.require(Function.DECLARATIONS);
		List<FeeItem> answer = ItemsAnswer.checked(session.bureau().declarations().items());
		return store.write(tx -> {
			ItemsMerge merge = new ItemsMerge(tx, session.id());
			merge.take(answer);
			List<FeeItem> waiting = new FeeItemTable(tx, session.id()).list(ItemFilter.TO_DECLARE);
			return new ItemsRefreshed(merge.added(), merge.changed(), merge.removed(), ItemTotals.of(waiting), hint(waiting));
		});
	}

	@Override
	public List<FeeItem> list(EmployerId employer, ItemFilter filter) {
		RangeRule.requireOrder(filter.from(), filter.to());
		return store.read(tx -> new FeeItemTable(tx, employer).list(filter));
	}

	@Override
	public List<ItemGroup> groups(EmployerId employer, ItemFilter filter) {
		return BundleRule.groups(list(employer, filter));
	}

	@Override
	public ItemBundle bundle(EmployerSession session, String itemId) {
		session.require(Function.DECLARATIONS);
		List<FeeItem> waiting = list(session.id(), ItemFilter.TO_DECLARE);
		FeeItem item = waiting.stream().filter(each -> each.id().equals(itemId)).findFirst()
				.orElseThrow(() -> new RuleViolation("R-131", TEXTS.get("item.unknown", itemId)));
		return bundle(new BundleRule(session.pack(), waiting), item);
	}

	@Override
	public List<ItemBundle> bundles(EmployerSession session) {
		session.require(Function.DECLARATIONS);
		List<FeeItem> waiting = list(session.id(), ItemFilter.TO_DECLARE);
		BundleRule rule = new BundleRule(session.pack(), waiting);
		return waiting.stream().map(item -> bundle(rule, item)).toList();
	}

	private static ItemBundle bundle(BundleRule rule, FeeItem item) {
		List<FeeItem> together = rule.together(item);
		String reason = together.size() == 1 ? "" : TEXTS.get("bundle.reason", item.unit(), item.period());
		return new ItemBundle(item.id(), together, reason);
	}

	private static String hint(List<FeeItem> waiting) {
		if (waiting.isEmpty()) {
			return TEXTS.get("items.none");
		}
		return waiting.stream().allMatch(item -> item.headCount() == 0) ? TEXTS.get("wages.first") : "";
	}
}
