package org.shebao.declarations.ui;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.text.Texts;
import org.shebao.declarations.FeeItems;
import org.shebao.declarations.ItemBundle;
import org.shebao.declarations.ItemFilter;
import org.shebao.declarations.ItemTotals;
import org.shebao.declarations.ItemsRefreshed;
import org.shebao.gateway.FeeItem;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.ListPage.Grouping;
import org.shebao.workbench.list.ListPage.Together;
import org.shebao.workbench.list.Query;
import org.shebao.workbench.list.QueryField;
import org.shebao.workbench.list.QueryField.Option;
import org.shebao.workbench.list.RowSource;
import org.shebao.workbench.task.Task;

/** The items that wait to be declared, by unit number and period (日常申报, DOMAIN §5.8). */
record ItemList(Workbench workbench, EmployerSession session, FeeItems items, Submission submission) {

	private static final Texts TEXTS = Texts.of(OrdinaryPage.class);

	ListPage<ItemRow> page() {
		Action<ItemRow> refresh = Action.of("refresh", TEXTS.get("refresh"), "refresh", this::refresh);
		ListPage<ItemRow> page = ListPage.of("declarations.ordinary", TEXTS.get("ordinary"), ItemRow::id, RowSource.of(this::rows))
				.query(QueryField.choice("unit", TEXTS.get("unit"), () -> options(FeeItem::unit, item -> item.unit() + " " + item.agencyName())),
						QueryField.month("from", TEXTS.get("from")), QueryField.month("to", TEXTS.get("to")),
						QueryField.choice("category", TEXTS.get("category"), () -> options(item -> item.item().categoryCode(), item -> item.item().categoryName())))
				.action(refresh)
				.action(Action.onTicked("details", TEXTS.get("details"), "people", this::persons))
				.action(Action.<ItemRow>onTicked("submit", TEXTS.get("submit"), "submit", this::submit).asPrimary())
				.grouped(new Grouping<>(ItemRow::branch, ItemList::label))
				.tickedTogether(row -> new Together(row.together(), row.reason()))
				.reloadedBy("declarations", "wages").whenEmpty(TEXTS.get("ordinary.none"), refresh);
		new ItemColumns<>(ItemRow::item, (ItemRow row) -> persons(List.of(row))).addTo(page);
		return page;
	}

	private List<ItemRow> rows(Query query) {
		ItemFilter filter = ItemFilter.TO_DECLARE.withUnit(query.choice("unit", UnitNumber.class)).withPeriods(query.month("from"), query.month("to"))
				.withCategory(query.choice("category", String.class));
		List<FeeItem> found = items.list(session.id(), filter);
		Map<String, ItemBundle> bundles = items.bundles(session).stream().collect(toMap(ItemBundle::itemId, identity()));
		// an item that was declared between the two looks is left out
		return found.stream().filter(item -> bundles.containsKey(item.id())).map(item -> ItemRow.of(item, bundles.get(item.id()))).toList();
	}

	private List<Option> options(Function<FeeItem, Object> value, Function<FeeItem, String> label) {
		return items.list(session.id(), ItemFilter.TO_DECLARE).stream().map(item -> new Option(value.apply(item), label.apply(item))).distinct().toList();
	}

	private static String label(List<ItemRow> branch) {
		FeeItem first = branch.getFirst().item();
		ItemTotals totals = ItemTotals.of(branch.stream().map(ItemRow::item).toList());
		return TEXTS.get("branch", first.unit(), first.period(), totals.items(), totals.due());
	}

	private void persons(List<ItemRow> rows) {
		workbench.show(PersonsPage.ID, Map.of(PersonsPage.ITEMS, rows.stream().map(ItemRow::id).toList()));
	}

	private void refresh() {
		workbench.run(Task.of(TEXTS.get("refresh.title"), progress -> items.refresh(session)).then(this::refreshed));
	}

	private void refreshed(ItemsRefreshed fresh) {
		workbench.changed("declarations");
		workbench.mention(TEXTS.get("refresh.done", fresh.totals().items(), fresh.totals().due(), fresh.added(), fresh.changed(), fresh.removed()));
		if (!fresh.hint().isEmpty()) {
			workbench.tell(TEXTS.get("ordinary"), fresh.hint(), List.of());
		}
	}

	private void submit(List<ItemRow> rows) {
		submission.run(rows.stream().map(ItemRow::id).toList(), this::refresh);
	}
}
