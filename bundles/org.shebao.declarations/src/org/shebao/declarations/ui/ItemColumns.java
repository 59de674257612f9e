package org.shebao.declarations.ui;

import java.util.function.Consumer;
import java.util.function.Function;

import org.shebao.core.text.Texts;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.PaymentNature;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.Column.Notice;
import org.shebao.workbench.list.ListPage;

/**
 * The columns of fee items (DOMAIN §5.8), for rows that hold one.
 *
 * @param item    the item of a row
 * @param persons shows the persons of a row's item
 */
record ItemColumns<R>(Function<R, FeeItem> item, Consumer<R> persons) {

	private static final Texts TEXTS = Texts.of(OrdinaryPage.class);

	void addTo(ListPage<R> page) {
		page.column(Column.text("unit", TEXTS.get("unit"), 16, of(each -> each.unit().value())))
				.column(Column.text("agency", TEXTS.get("agency"), 22, of(FeeItem::agencyName)))
				.column(Column.text("category", TEXTS.get("category"), 24, of(each -> each.item().categoryName())))
				.column(Column.text("levy", TEXTS.get("levy"), 30, of(each -> each.item().name())))
				.column(Column.date("from", TEXTS.get("from"), of(each -> each.period().firstDay())))
				.column(Column.date("to", TEXTS.get("to"), of(each -> each.period().lastDay())))
				.column(Column.count("headCount", TEXTS.get("headCount"), of(FeeItem::headCount)).linked(persons).noticing(of(ItemColumns::lacking)))
				.column(Column.money("wages", TEXTS.get("wages"), of(FeeItem::wageSum)))
				.column(Column.money("bases", TEXTS.get("bases"), of(FeeItem::baseSum)))
				.column(Column.of(Column.Kind.RATE, "rate", TEXTS.get("rate"), 8, of(FeeItem::rate)))
				.column(Column.money("payable", TEXTS.get("payable"), of(FeeItem::payable)).withSums())
				.column(Column.money("reduction", TEXTS.get("reduction"), of(FeeItem::reduction)).withSums())
				.column(Column.money("due", TEXTS.get("due"), of(FeeItem::due)).withSums())
				.column(Column.text("nature", TEXTS.get("nature"), 10, of(each -> TEXTS.get("nature." + each.nature()))))
				.column(Column.date("dueDate", TEXTS.get("dueDate"), of(FeeItem::dueDate)));
	}

	private <V> Function<R, V> of(Function<FeeItem, V> value) {
		return row -> value.apply(item.apply(row));
	}

	/** Registered people without a wage are not in the amounts. */
	private static Notice lacking(FeeItem item) {
		boolean all = item.nature() != PaymentNature.NORMAL || item.headCount() == item.registered();
		return all ? null : new Notice(Notice.Level.WARNING, TEXTS.get("headCount.differs", item.registered(), item.headCount()));
	}
}
