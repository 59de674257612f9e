package org.shebao.declarations.ui;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.core.time.BusinessClock;
import org.shebao.declarations.FeeDetails;
import org.shebao.declarations.FeeItems;
import org.shebao.declarations.ItemFilter;
import org.shebao.documents.FileNames;
import org.shebao.gateway.FeeItem;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.Query;
import org.shebao.workbench.list.QueryField;
import org.shebao.workbench.task.Task;

/** The persons of chosen items with every step from wage to amount (职工预处理明细, R-133, R-134). */
final class PersonList {

	private static final Texts TEXTS = Texts.of(OrdinaryPage.class);
	private static final Texts SHEET = Texts.of(FeeDetails.class);

	private final Workbench workbench;
	private final EmployerSession session;
	private final FeeItems items;
	private final FeeDetails details;
	/** The items' ids; read by the thread that loads. */
	private volatile List<String> chosen = List.of();

	PersonList(Workbench workbench, EmployerSession session, FeeItems items, FeeDetails details) {
		this.workbench = workbench;
		this.session = session;
		this.items = items;
		this.details = details;
	}

	/** Chooses the items whose persons are shown by the next load. */
	void choose(List<String> itemIds) {
		chosen = List.copyOf(itemIds);
	}

	ListPage<PersonRow> page() {
		return ListPage.of("declarations.persons", SHEET.get("pre.sheet"), PersonRow::key, this::load)
				.query(QueryField.text("name", SHEET.get("pre.name")), QueryField.text("certificate", SHEET.get("pre.certificateNumber")))
				.action(Action.of("export", TEXTS.get("export"), "export", this::export))
				.column(Column.text("name", SHEET.get("pre.name"), 12, row -> row.person().name()))
				.column(Column.text("certificateType", SHEET.get("pre.certificateType"), 16, row -> Texts.labelOf(row.person().certificate().type())))
				.column(Column.certificate("certificate", SHEET.get("pre.certificateNumber"), row -> row.person().certificate()))
				.column(Column.text("person", SHEET.get("pre.person"), 20, row -> row.person().person().value()))
				.column(Column.text("type", TEXTS.get("type"), 20, row -> Texts.labelOf(row.item().item().type())))
				.column(Column.text("levy", SHEET.get("pre.item"), 30, row -> row.item().item().name()))
				.column(Column.month("period", SHEET.get("pre.period"), row -> row.item().period()))
				.column(Column.money("wage", SHEET.get("pre.wage"), row -> row.person().fee().wage()))
				.column(Column.money("base", SHEET.get("pre.base"), row -> row.person().fee().base()))
				.column(Column.of(Column.Kind.RATE, "rate", SHEET.get("pre.rate"), 8, row -> row.person().fee().rate()))
				.column(Column.<PersonRow>money("payable", SHEET.get("pre.payable"), row -> row.person().fee().amount()).withSums())
				.column(Column.money("reduction", SHEET.get("pre.reduction"), PersonRow::reduction).withSums())
				.column(Column.<PersonRow>money("due", SHEET.get("pre.due"), row -> row.person().due()).withSums())
				.rowAction(Action.OnRow.of("why", TEXTS.get("why"), this::why))
				.withoutTicks().reloadedBy("declarations").whenEmpty(TEXTS.get("persons.none"), null);
	}

	private void load(Query query, Consumer<PersonRow> sink, Progress progress) {
		Map<String, FeeItem> known = items.list(session.id(), ItemFilter.ALL).stream().collect(toMap(FeeItem::id, identity()));
		for (FeeItem item : chosen.stream().map(known::get).filter(Objects::nonNull).toList()) {
			details.persons(session, item.id(), person -> {
				progress.checkCancelled();
				if (person.name().contains(query.text("name")) && person.certificate().number().startsWith(query.text("certificate"))) {
					sink.accept(new PersonRow(item, person));
				}
			}, progress);
		}
	}

	private void why(PersonRow row) {
		workbench.run(Task.of(TEXTS.get("why"), progress -> details.explain(session, row.item().id(), row.person().person())).shown(Task.Shown.QUIET)
				.then(told -> workbench.tell(TEXTS.get("why.title", row.person().name(), told.item().name(), told.period()), told.sentence(), List.of())));
	}

	private void export() {
		List<String> shown = chosen;
		String name = FileNames.export(SHEET.get("pre.sheet"), session.employer().registration().name(),
				session.clock().now().atZone(BusinessClock.ZONE).toLocalDateTime());
		workbench.save(TEXTS.get("export.title"), name,
				(target, progress) -> TEXTS.get("export.done", details.export(session, shown, target, progress), target));
	}
}
