package org.shebao.declarations.ui;

import java.util.List;
import java.util.Map;

import org.shebao.core.text.Texts;
import org.shebao.declarations.DeclarationRecords;
import org.shebao.gateway.FeeItem;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.Query;
import org.shebao.workbench.list.RowSource;

/** The items of one declaration as they were declared (申报记录 → 查看). */
final class RecordItemList {

	private static final Texts TEXTS = Texts.of(OrdinaryPage.class);

	private final Workbench workbench;
	private final EmployerSession session;
	private final DeclarationRecords records;
	/** The record's id, null before one is chosen; read by the thread that loads. */
	private volatile Long record;

	RecordItemList(Workbench workbench, EmployerSession session, DeclarationRecords records) {
		this.workbench = workbench;
		this.session = session;
		this.records = records;
	}

	/** Chooses the record whose items are shown by the next load. */
	void choose(Long id) {
		record = id;
	}

	ListPage<FeeItem> page() {
		ListPage<FeeItem> page = ListPage.of("declarations.record", TEXTS.get("record"), FeeItem::id, RowSource.of(this::rows))
				.action(Action.onTicked("details", TEXTS.get("details"), "people", this::persons))
				.reloadedBy("declarations").whenEmpty(TEXTS.get("record.none"), null);
		new ItemColumns<>((FeeItem item) -> item, item -> persons(List.of(item))).addTo(page);
		return page;
	}

	private List<FeeItem> rows(Query query) {
		Long chosen = record;
		return chosen == null ? List.of() : records.items(session.id(), chosen);
	}

	private void persons(List<FeeItem> items) {
		workbench.show(PersonsPage.ID, Map.of(PersonsPage.ITEMS, items.stream().map(FeeItem::id).toList()));
	}
}
