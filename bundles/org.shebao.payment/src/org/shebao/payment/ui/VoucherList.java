package org.shebao.payment.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.shebao.core.state.VoucherStatus;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.PaymentGateway.Payer;
import org.shebao.payment.BankVouchers;
import org.shebao.payment.BankVouchers.VouchersUpdated;
import org.shebao.payment.PaymentRequest.State;
import org.shebao.payment.VoucherFilter;
import org.shebao.payment.VoucherPayment;
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

/** The vouchers printed here and by other channels, and what is still being issued (缴费凭证打印记录, R-176 … R-182). */
record VoucherList(Workbench workbench, EmployerSession session, VoucherPayment payment, BankVouchers vouchers, Issuing issuing) {

	private static final Texts TEXTS = Texts.of(ArrearsPage.class);
	private static final Duration PAUSE = Duration.ofSeconds(3);

	ListPage<VoucherRow> page() {
		Action<VoucherRow> sync = Action.of("sync", TEXTS.get("sync"), "download", this::sync);
		ListPage<VoucherRow> page = ListPage.of("payment.vouchers", TEXTS.get("vouchers"), VoucherRow::key, RowSource.of(this::rows))
				.query(QueryField.date("issuedFrom", TEXTS.get("issued.from")), QueryField.date("issuedTo", TEXTS.get("issued.to")),
						QueryField.month("from", TEXTS.get("from")), QueryField.month("to", TEXTS.get("to")),
						QueryField.choice("status", TEXTS.get("status"),
								Stream.of(VoucherStatus.values()).map(status -> new Option(status, Texts.labelOf(status))).toList()))
				.action(sync)
				.rowAction(new Action.OnRow<>("view", TEXTS.get("view"), row -> row instanceof VoucherRow.Issued, this::view))
				.rowAction(new Action.OnRow<>("reprint", TEXTS.get("reprint"), row -> row instanceof VoucherRow.Issued issued && issued.printable(),
						row -> issuing.save(row.number(), TEXTS.get("reprint.done", row.number()), List.of())))
				.polled(new Polling<>(PAUSE, rows -> rows.stream().anyMatch(VoucherList::open), () -> payment.results(session)))
				.withoutTicks().reloadedBy("payment").whenEmpty(TEXTS.get("vouchers.none"), sync);
		columns(page);
		return page;
	}

	private static void columns(ListPage<VoucherRow> page) {
		page.column(Column.text("number", TEXTS.get("voucher"), 24, VoucherRow::number))
				.column(Column.date("issued", TEXTS.get("issued"), VoucherRow::day)).column(Column.date("payBy", TEXTS.get("payBy"), VoucherRow::payBy))
				.column(Column.money("amount", TEXTS.get("amount"), VoucherRow::amount).withSums())
				.column(Column.text("payer", TEXTS.get("payer.name"), 24, payer(Payer::name)))
				.column(Column.text("account", TEXTS.get("payer.account"), 24, payer(Payer::accountNumber)))
				.column(Column.month("from", TEXTS.get("from"), VoucherRow::first)).column(Column.month("to", TEXTS.get("to"), VoucherRow::last))
				.column(Column.text("status", TEXTS.get("status"), 14, VoucherRow::status).noticing(VoucherList::notice))
				.column(Column.text("channel", TEXTS.get("channel"), 12, VoucherRow::channel));
	}

	private static Function<VoucherRow, String> payer(Function<Payer, String> part) {
		return row -> row.payer() == null ? "" : part.apply(row.payer());
	}

	private static Notice notice(VoucherRow row) {
		return switch (row) {
			case VoucherRow.Issued issued -> issued.expired() ? new Notice(Notice.Level.WARNING, TEXTS.get("voucher.expired.hint")) : null;
			case VoucherRow.Requested requested -> requested.open() ? new Notice(Notice.Level.INFORMATION, TEXTS.get("issue.later"))
					: new Notice(Notice.Level.ERROR, requested.request().reason());
		};
	}

	private static boolean open(VoucherRow row) {
		return row instanceof VoucherRow.Requested requested && requested.open();
	}

	private List<VoucherRow> rows(Query query) {
		VoucherFilter filter = new VoucherFilter(query.date("issuedFrom"), query.date("issuedTo"), query.month("from"), query.month("to"),
				query.choice("status", VoucherStatus.class));
		LocalDate today = session.clock().today();
		Stream<VoucherRow> issued = vouchers.list(session.id(), filter).stream().map(record -> new VoucherRow.Issued(record, record.expired(today)));
		Stream<VoucherRow> requested = query.values().isEmpty() ? requested() : Stream.empty();
		return Stream.concat(requested, issued).toList();
	}

	private Stream<VoucherRow> requested() {
		return payment.requests(session.id()).stream().filter(request -> request.state() != State.ISSUED).map(VoucherRow.Requested::new);
	}

	/** 同步 of a range of periods, at first this year. */
	private void sync() {
		FeePeriod now = FeePeriod.containing(session.clock().today());
		Form<VouchersUpdated> form = Form.of("payment.sync", TEXTS.get("sync.title"), TEXTS.get("sync"),
				values -> vouchers.sync(session, values.month("from"), values.month("to")));
		workbench.ask(form.intro(TEXTS.get("sync.hint")).field(Field.month("from", TEXTS.get("from")).needed().initially(FeePeriod.of(now.year(), 1)))
				.field(Field.month("to", TEXTS.get("to")).needed().initially(now).refusedBy("W-8"))).ifPresent(this::synced);
	}

	private void synced(VouchersUpdated update) {
		workbench.changed("payment");
		workbench.mention(TEXTS.get("sync.done", update.updated().size()));
		if (!update.skipped().isEmpty()) {
			workbench.tell(TEXTS.get("vouchers"), TEXTS.get("vouchers.skipped"), update.skipped().stream().map(each -> each.reason()).toList());
		}
	}

	private void view(VoucherRow row) {
		if (row instanceof VoucherRow.Issued issued) {
			workbench.ask(new VoucherDetail(issued.record().voucher(), issued.status()).form());
		}
	}
}
