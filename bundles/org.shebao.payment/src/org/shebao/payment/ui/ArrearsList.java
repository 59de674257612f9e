package org.shebao.payment.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.payment.Arrears;
import org.shebao.payment.ArrearsFilter;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.Column.Notice;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.Query;
import org.shebao.workbench.list.QueryField;
import org.shebao.workbench.list.QueryField.Option;

/** What is declared and not paid (缴费, DOMAIN §5.11); the newest of it is fetched when the page opens. */
final class ArrearsList {

	private static final Texts TEXTS = Texts.of(ArrearsPage.class);

	private final Workbench workbench;
	private final EmployerSession session;
	private final Arrears arrears;
	private final Paying paying;
	/** Whether the next load fetches; the thread that loads reads and resets it. */
	private volatile boolean stale = true;

	ArrearsList(Workbench workbench, EmployerSession session, Arrears arrears, Paying paying) {
		this.workbench = workbench;
		this.session = session;
		this.arrears = arrears;
		this.paying = paying;
	}

	/** Lets the next load fetch. */
	void outdate() {
		stale = true;
	}

	ListPage<ArrearsLine> page() {
		Action<ArrearsLine> refresh = Action.of("refresh", TEXTS.get("refresh"), "refresh", this::refresh);
		ListPage<ArrearsLine> page = ListPage.of("payment.arrears", TEXTS.get("arrears"), ArrearsLine::id, this::load)
				.query(QueryField.choice("unit", TEXTS.get("unit"), () -> options(ArrearsLine::unit, line -> line.unit().value())),
						QueryField.month("from", TEXTS.get("from")), QueryField.month("to", TEXTS.get("to")),
						QueryField.choice("category", TEXTS.get("category"), () -> options(line -> line.item().categoryCode(), line -> line.item().categoryName())),
						QueryField.choice("authority", TEXTS.get("authority"), () -> options(ArrearsLine::authorityCode, ArrearsLine::authorityName)))
				.action(refresh).action(Action.<ArrearsLine>onTicked("pay", TEXTS.get("pay"), "pay", this::pay).asPrimary())
				.tickable(ArrearsList::payable).reloadedBy("payment", "declarations").whenEmpty(TEXTS.get("arrears.none"), refresh);
		columns(page);
		return page;
	}

	private static void columns(ListPage<ArrearsLine> page) {
		page.column(Column.text("unit", TEXTS.get("unit"), 16, line -> line.unit().value()))
				.column(Column.text("authority", TEXTS.get("authority"), 26, ArrearsLine::authorityName))
				.column(Column.text("category", TEXTS.get("category"), 24, line -> line.item().categoryName()))
				.column(Column.text("levy", TEXTS.get("levy"), 30, line -> line.item().name()))
				.column(Column.date("from", TEXTS.get("from"), line -> line.period().firstDay()))
				.column(Column.date("to", TEXTS.get("to"), line -> line.period().lastDay()))
				.column(Column.money("principal", TEXTS.get("principal"), ArrearsLine::principal).withSums())
				.column(Column.money("lateFee", TEXTS.get("lateFee"), ArrearsLine::lateFee).withSums())
				.column(Column.money("total", TEXTS.get("total"), ArrearsLine::total).withSums())
				.column(Column.date("dueDate", TEXTS.get("dueDate"), ArrearsLine::dueDate))
				.column(Column.<ArrearsLine>text("status", TEXTS.get("status"), 10, line -> Texts.labelOf(line.status())).noticing(ArrearsList::held))
				.column(Column.text("levyVoucher", TEXTS.get("levyVoucher"), 24, ArrearsLine::levyVoucherNo))
				.column(Column.text("voucher", TEXTS.get("voucher"), 24, ArrearsLine::voucherNo));
	}

	/** A live voucher keeps a line from other payments (DOMAIN §3.4). */
	private static boolean payable(ArrearsLine line) {
		return line.voucherNo().isEmpty() && (line.status() == PaymentStatus.UNPAID || line.status() == PaymentStatus.FAILED);
	}

	private static Notice held(ArrearsLine line) {
		return line.voucherNo().isEmpty() ? null : new Notice(Notice.Level.INFORMATION, TEXTS.get("arrears.held", line.voucherNo()));
	}

	private List<Option> options(Function<ArrearsLine, Object> value, Function<ArrearsLine, String> label) {
		return arrears.list(session.id(), ArrearsFilter.ALL).stream().map(line -> new Option(value.apply(line), label.apply(line))).distinct().toList();
	}

	private void load(Query query, Consumer<ArrearsLine> sink, Progress progress) {
		ArrearsFilter filter = new ArrearsFilter(query.choice("unit", UnitNumber.class), query.month("from"), query.month("to"),
				query.choice("category", String.class), query.choice("authority", String.class));
		if (stale) {
			arrears.refresh(session);
			stale = false;
		}
		arrears.list(session.id(), filter).forEach(sink);
	}

	private void refresh() {
		outdate();
		workbench.changed("payment");
	}

	private void pay(List<ArrearsLine> lines) {
		paying.run(lines.stream().map(ArrearsLine::id).toList(), this::refresh);
	}
}
