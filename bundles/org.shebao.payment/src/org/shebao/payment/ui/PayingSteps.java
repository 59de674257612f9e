package org.shebao.payment.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.shebao.core.identity.RequestId;
import org.shebao.core.text.Texts;
import org.shebao.gateway.AccountGateway.BankAccount;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.payment.ArrearsTotals;
import org.shebao.payment.PayerChoice;
import org.shebao.payment.VoucherPayment;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.form.Form.Outcome;
import org.shebao.workbench.form.FormValues;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.QueryField.Option;

/** The steps of one payment as forms: what is paid, the password, who pays. */
final class PayingSteps {

	private static final Texts TEXTS = Texts.of(ArrearsPage.class);

	/** How a payment is made; an agreement is not offered by this version's services. */
	enum Method {
		VOUCHER, AGREEMENT
	}

	/** Who pays a voucher. */
	enum Payer {
		FILED, MANUAL, OPEN
	}

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
				.field(Field.row("chosen", TEXTS.get("chosen"), lineColumns(), choice.summary().lines()));
	}

	/** 安全认证. */
	private Form<RequestId> authentication() {
		return Form.<RequestId>leading("payment.authentication", TEXTS.get("authentication"), TEXTS.get("ok"), (values, progress) -> {
			payment.authenticate(session, values.password("password"));
			password = values.password("password");
			return new Outcome.Next<>(payer());
		}).field(Field.password("password", TEXTS.get("password")).needed().hinted(TEXTS.get("password.hint")).refusedBy("R-168"));
	}

	/** 缴费方式 and who pays (R-169 … ). */
	private Form<RequestId> payer() {
		return Form.of("payment.payer", TEXTS.get("method"), TEXTS.get("pay.confirm"), this::request)
				.field(Field.radio("method", TEXTS.get("method"), options("method.", Method.values())).needed().initially(Method.VOUCHER)
						.hinted(TEXTS.get("method.hint")).checked(PayingSteps::offered))
				.field(Field.radio("payer", TEXTS.get("payer"), options("payer.", Payer.values())).needed().initially(choice.accounts().isEmpty() ? Payer.OPEN : Payer.FILED))
				.field(Field.row("account", TEXTS.get("account"), accountColumns(), choice.accounts()).needed()
						.initially(choice.accounts().stream().findFirst().orElse(null)).refusedBy("R-170").shownIf(pays(Payer.FILED)))
				.field(Field.sentence("exact", TEXTS.get("payer.exact")).shownIf(pays(Payer.MANUAL)))
				.field(Field.text("name", TEXTS.get("payer.name")).needed().refusedBy("R-171").shownIf(pays(Payer.MANUAL)))
				.field(Field.text("bank", TEXTS.get("payer.bank")).needed().shownIf(pays(Payer.MANUAL)))
				.field(Field.text("number", TEXTS.get("payer.number")).needed().shownIf(pays(Payer.MANUAL)))
				.field(Field.sentence("empty", TEXTS.get("payer.empty")).shownIf(pays(Payer.OPEN)));
	}

	private RequestId request(FormValues values) {
		return payment.request(session, lines, payer(values), password.clone());
	}

	private static PayerChoice payer(FormValues values) {
		return switch (values.choice("payer", Payer.class)) {
			case FILED -> new PayerChoice.Filed(values.choice("account", BankAccount.class).id());
			case MANUAL -> new PayerChoice.Manual(values.text("name"), values.text("bank"), values.text("number"));
			case OPEN -> new PayerChoice.Open();
		};
	}

	/** without a verified agreement only the voucher is left. */
	private static Optional<String> offered(Object method) {
		return method == Method.AGREEMENT ? Optional.of(TEXTS.get("method.hint")) : Optional.empty();
	}

	private static Predicate<FormValues> pays(Payer payer) {
		return values -> values.choice("payer", Payer.class) == payer;
	}

	private static List<Option> options(String beginning, Enum<?>[] values) {
		return List.of(values).stream().map(value -> new Option(value, TEXTS.get(beginning + value))).toList();
	}

	private static List<Column<ArrearsLine>> lineColumns() {
		return List.of(Column.text("unit", TEXTS.get("unit"), 16, line -> line.unit().value()), Column.month("period", TEXTS.get("period"), ArrearsLine::period),
				Column.text("levy", TEXTS.get("levy"), 30, line -> line.item().name()), Column.money("total", TEXTS.get("total"), ArrearsLine::total));
	}

	private static List<Column<BankAccount>> accountColumns() {
		return List.of(Column.text("name", TEXTS.get("account.name"), 26, BankAccount::name), Column.text("bank", TEXTS.get("payer.bank"), 26, BankAccount::bankName),
				Column.text("number", TEXTS.get("payer.number"), 24, BankAccount::number),
				Column.of(Column.Kind.TICK, "preferred", TEXTS.get("account.preferred"), 8, BankAccount::preferred));
	}
}
