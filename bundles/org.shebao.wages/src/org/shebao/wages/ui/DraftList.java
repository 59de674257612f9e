package org.shebao.wages.ui;

import java.util.List;

import org.shebao.core.text.Texts;
import org.shebao.session.Employers;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.Action.OnRow;
import org.shebao.workbench.list.CellEditing;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.Column.Kind;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.QueryField;
import org.shebao.workbench.list.QueryField.Option;

/** The list of drafts as a description (DOMAIN §5.5, §5.6). */
final class DraftList {

	private static final Texts TEXTS = Texts.of(DraftList.class);
	/** Wide enough for the headings of wages. */
	private static final int WAGE_WIDTH = 19;

	private final DraftScopes scopes;
	private final DraftRows rows;
	private final Employers employers;
	private final DraftDesk desk;

	DraftList(DraftDesk desk, DraftRows rows, Employers employers) {
		this.desk = desk;
		this.rows = rows;
		this.employers = employers;
		this.scopes = new DraftScopes(desk.session(), desk.drafts());
	}

	/** Query fields, columns and what is done with one row. */
	ListPage<DraftRow> describe(Action<DraftRow> whenEmpty) {
		return ListPage.of("wages.drafts", TEXTS.get(scopes.annual() ? "drafts.title" : "adjustments.title"), DraftRow::key, rows)
				.query(QueryField.choice(DraftScopes.FIELD, TEXTS.get("year"), scopes.options()).initially(scopes.usual()),
						QueryField.text(DraftRows.NAME, TEXTS.get("name")), QueryField.text(DraftRows.CERTIFICATE, TEXTS.get("certificate")),
						QueryField.choice(DraftRows.UNIT, TEXTS.get("unit"), this::units),
						QueryField.choice(DraftRows.EMPTY, TEXTS.get("empty"), List.of(new Option(true, TEXTS.get("yes")), new Option(false, TEXTS.get("no")))))
				.column(Column.text("name", TEXTS.get("name"), 12, row -> row.draft().name()))
				.column(Column.<DraftRow>text("certificateType", TEXTS.get("certificate.type"), 14, row -> Texts.labelOf(row.draft().certificate().type())).hiddenAtFirst())
				.column(Column.certificate("certificate", TEXTS.get("certificate"), row -> row.draft().certificate()))
				.column(Column.text("unit", TEXTS.get("unit"), 14, DraftRow::unit))
				.column(Column.<DraftRow>text("type", TEXTS.get("type"), 10, DraftRow::type).hiddenAtFirst())
				.column(Column.<DraftRow>of(Kind.MONEY, "former", TEXTS.get("former"), WAGE_WIDTH, row -> row.draft().former()).withSums())
				.column(Column.<DraftRow>of(Kind.MONEY, "wage", TEXTS.get("wage"), WAGE_WIDTH, row -> row.draft().wage()).withSums().noticing(DraftRow::notice).edited(editing()))
				.column(Column.of(Kind.NUMBER, "change", TEXTS.get("change"), 14, DraftRow::change))
				.column(Column.<DraftRow>money("base", TEXTS.get("base"), DraftRow::base).withSums())
				.column(Column.<DraftRow>text("remark", TEXTS.get("remark"), 36, DraftRow::remark).noticing(DraftRow::notice))
				.rowAction(OnRow.of("edit", TEXTS.get("edit"), this::edit)).rowAction(OnRow.of("delete", TEXTS.get("delete"), this::delete))
				.whenEmpty(TEXTS.get("drafts.none"), whenEmpty).reloadedBy(DraftDesk.AREA, "employees");
	}

	private List<Option> units() {
		return employers.units(desk.employer()).stream()
				.map(unit -> new Option(unit.unitNumber(), TEXTS.get("unit.option", unit.unitNumber(), Texts.labelOf(unit.registry())))).toList();
	}

	private CellEditing<DraftRow> editing() {
		return new CellEditing<>(row -> WageTyping.text(row.draft().wage()), (row, typed) -> WageTyping.fault(typed), rows::apply);
	}

	private void edit(DraftRow row) {
		desk.workbench().ask(new SingleEntry(desk).change(row)).ifPresent(changed -> desk.changed());
	}

	private void delete(DraftRow row) {
		new DraftRemoval(desk).remove(row);
	}
}
