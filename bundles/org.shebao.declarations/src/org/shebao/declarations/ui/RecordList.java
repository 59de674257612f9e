package org.shebao.declarations.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.text.Texts;
import org.shebao.core.time.BusinessClock;
import org.shebao.declarations.DeclarationRecords;
import org.shebao.declarations.DeclarationRecords.RecordsUpdated;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.declarations.RecordFilter;
import org.shebao.documents.FileNames;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.Column.Notice;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.ListPage.Polling;
import org.shebao.workbench.list.Query;
import org.shebao.workbench.list.QueryField;
import org.shebao.workbench.list.QueryField.Option;
import org.shebao.workbench.list.RowSource;

/**
 * The declarations of all channels (申报记录, R-151, DOMAIN §5.10).
 *
 * @param query the query as it stands in the bar
 */
record RecordList(Workbench workbench, EmployerSession session, DeclarationRecords records, Results results, Supplier<Query> query) {

	private static final Texts TEXTS = Texts.of(OrdinaryPage.class);
	private static final Duration PAUSE = Duration.ofSeconds(3);

	ListPage<FeeDeclaration> page() {
		RecordFilter month = RecordFilter.monthOf(session.clock().today());
		ListPage<FeeDeclaration> page = ListPage.of("declarations.records", TEXTS.get("records"), FeeDeclaration::id, RowSource.of(this::rows))
				.query(QueryField.date("from", TEXTS.get("declared.from")).initially(month.from()), QueryField.date("to", TEXTS.get("declared.to")).initially(month.to()),
						QueryField.choice("status", TEXTS.get("status"), labels(DeclarationStatus.values())),
						QueryField.choice("payment", TEXTS.get("payment"), labels(PaymentStatus.values())),
						QueryField.text("unit", TEXTS.get("unit")), QueryField.month("periodFrom", TEXTS.get("from")), QueryField.month("periodTo", TEXTS.get("to")))
				.action(Action.of("feedback", TEXTS.get("feedback"), "history", results::ask))
				.action(Action.of("sync", TEXTS.get("sync"), "download", this::sync))
				.action(Action.onTicked("export", TEXTS.get("export"), "export", this::export))
				.action(Action.<FeeDeclaration>of("pay", TEXTS.get("pay"), "pay", () -> workbench.show(Results.PAYMENT, Map.of())).asPrimary())
				.rowAction(Action.OnRow.of("view", TEXTS.get("view"), row -> workbench.show(RecordPage.ID, Map.of(RecordPage.RECORD, row.id()))))
				.polled(new Polling<>(PAUSE, rows -> rows.stream().anyMatch(row -> row.status() == DeclarationStatus.PROCESSING), () -> records.results(session)))
				.reloadedBy("declarations", "payment").whenEmpty(TEXTS.get("records.none"), Action.of("sync", TEXTS.get("sync"), "download", this::sync));
		columns(page);
		return page;
	}

	private static void columns(ListPage<FeeDeclaration> page) {
		page.column(Column.date("declaredOn", TEXTS.get("declared"), FeeDeclaration::declaredOn))
				.column(Column.text("channel", TEXTS.get("channel"), 12, FeeDeclaration::channel))
				.column(Column.text("unit", TEXTS.get("unit"), 16, row -> row.unit().value()))
				.column(Column.date("from", TEXTS.get("from"), row -> row.period().firstDay()))
				.column(Column.date("to", TEXTS.get("to"), row -> row.period().lastDay()))
				.column(Column.count("headCount", TEXTS.get("headCount"), FeeDeclaration::headCount))
				.column(Column.money("payable", TEXTS.get("payable"), FeeDeclaration::payable).withSums())
				.column(Column.<FeeDeclaration>text("status", TEXTS.get("status"), 10, row -> Texts.labelOf(row.status())).noticing(RecordList::failure))
				.column(Column.text("payment", TEXTS.get("payment"), 10, row -> Texts.labelOf(row.payment())))
				.column(Column.text("arrived", TEXTS.get("arrived"), 10, row -> TEXTS.get(row.arrived() ? "arrived.yes" : "arrived.no")))
				.column(Column.text("voucher", TEXTS.get("levyVoucher"), 24, FeeDeclaration::levyVoucherNo))
				.column(Column.text("reason", TEXTS.get("reason"), 40, FeeDeclaration::failureReason));
	}

	private static Notice failure(FeeDeclaration row) {
		return row.status() == DeclarationStatus.FAILED ? new Notice(Notice.Level.ERROR, row.failureReason()) : null;
	}

	private static List<Option> labels(Enum<?>[] values) {
		return Stream.of(values).map(value -> new Option(value, Texts.labelOf(value))).toList();
	}

	private List<FeeDeclaration> rows(Query asked) {
		String unit = asked.text("unit");
		return records.list(session.id(), new RecordFilter(asked.date("from"), asked.date("to"), asked.choice("status", DeclarationStatus.class),
				asked.choice("payment", PaymentStatus.class), unit.isEmpty() ? null : new UnitNumber(unit), asked.month("periodFrom"), asked.month("periodTo")));
	}

	/** 同步 of a range of days, at first that of the query. */
	private void sync() {
		LocalDate from = query.get().date("from");
		LocalDate to = query.get().date("to");
		Form<RecordsUpdated> form = Form.of("declarations.sync", TEXTS.get("sync.title"), TEXTS.get("sync"),
				values -> records.sync(session, values.date("from"), values.date("to")));
		workbench.ask(form.intro(TEXTS.get("sync.hint")).field(Field.date("from", TEXTS.get("declared.from")).needed().initially(from))
				.field(Field.date("to", TEXTS.get("declared.to")).needed().initially(to).refusedBy("W-8"))).ifPresent(results::taken);
	}

	/** F-DECL of the ticked records. */
	private void export(List<FeeDeclaration> rows) {
		List<Long> ids = rows.stream().map(FeeDeclaration::id).toList();
		String name = FileNames.export(TEXTS.get("records"), session.employer().registration().name(),
				session.clock().now().atZone(BusinessClock.ZONE).toLocalDateTime());
		workbench.save(TEXTS.get("records.export"), name, (target, progress) -> TEXTS.get("records.exported", records.export(session.id(), ids, target), target));
	}
}
