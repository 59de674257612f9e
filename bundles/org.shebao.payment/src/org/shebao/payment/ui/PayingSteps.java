package org.shebao.payment.ui;

import java.util.List;

import org.shebao.core.identity.RequestId;
import org.shebao.core.text.Texts;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.payment.ArrearsTotals;
import org.shebao.payment.VoucherPayment;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.form.Form.Outcome;
import org.shebao.workbench.list.Column;

/** The steps of one payment as forms: what is paid, the password, who pays. */
final class PayingSteps {

	private static final Texts TEXTS = Texts.of(ArrearsPage.class);

	private final EmployerSession session;
	private final VoucherPayment payment;
	private final List<String> lines;
	private final Paying.Choice choice;
	private char[] password = new char[0];

	PayingSteps(EmployerSession session, VoucherPayment payment, List<String> lines, Paying.Choice choice) {
		this.session = session;
		this.payment = payment;
		this.lines = lines;
		this.choice = choice;
	}

	/** The password as long as the steps need it; to be wiped after them. */
	char[] password() {
		return password;
	}

	/** 确认信息. */
	Form<RequestId> confirmation() {
		ArrearsTotals totals = choice.summary().totals();
		return Form.<RequestId>leading("payment.confirmation", TEXTS.get("confirmation"), TEXTS.get("ok"), (values, progress) -> new Outcome.Next<>(authentication()))
				.field(Field.fixed("authority", TEXTS.get("authority"), choice.summary().authorityName()))
				.field(Field.fixed("count", TEXTS.get("lines"), String.valueOf(totals.lines())))
				.field(Field.fixed("principal", TEXTS.get("principal"), TEXTS.get("yuan", totals.principal().yuan())))
				.field(Field.fixed("lateFee", TEXTS.get("lateFee"), TEXTS.get("yuan", totals.lateFee().yuan())))
				.field(Field.fixed("total", TEXTS.get("total"), TEXTS.get("yuan", totals.total().yuan())))
				.field(Field.fixed("words", TEXTS.get("words"), choice.summary().words()))
				.field(Field.table("chosen", TEXTS.get("chosen"), columns(), choice.summary().lines()));
	}

	/** 安全认证. */
	private Form<RequestId> authentication() {
		return Form.<RequestId>leading("payment.authentication", TEXTS.get("authentication"), TEXTS.get("ok"), (values, progress) -> {
			payment.authenticate(session, values.password("password"));
			password = values.password("password");
			return new Outcome.Next<>(payer());
		}).field(Field.password("password", TEXTS.get("password")).needed().hinted(TEXTS.get("password.hint")).refusedBy("R-168"));
	}

	private Form<RequestId> payer() {
		return new PayerForm(choice.accounts(), payer -> payment.request(session, lines, payer, password.clone())).form();
	}

	private static List<Column<ArrearsLine>> columns() {
		return List.of(Column.text("unit", TEXTS.get("unit"), 16, line -> line.unit().value()), Column.month("period", TEXTS.get("period"), ArrearsLine::period),
				Column.text("levy", TEXTS.get("levy"), 30, line -> line.item().name()), Column.money("total", TEXTS.get("total"), ArrearsLine::total));
	}
}
