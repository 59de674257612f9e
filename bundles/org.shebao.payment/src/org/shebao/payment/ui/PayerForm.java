package org.shebao.payment.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.shebao.core.identity.RequestId;
import org.shebao.core.text.Texts;
import org.shebao.gateway.AccountGateway.BankAccount;
import org.shebao.payment.PayerChoice;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.form.FormValues;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.QueryField.Option;

/**
 * 缴费方式 and who pays (R-169 … ).
 *
 * @param accounts the filed accounts, the preferred one first
 * @param request  confirms the payment
 */
record PayerForm(List<BankAccount> accounts, Function<PayerChoice, RequestId> request) {

	private static final Texts TEXTS = Texts.of(ArrearsPage.class);

	/** How a payment is made; an agreement is not offered by this version's services. */
	enum Method {
		VOUCHER, AGREEMENT
	}

	/** Who pays a voucher. */
	enum Payer {
		FILED, MANUAL, OPEN
	}

	Form<RequestId> form() {
		return Form.of("payment.payer", TEXTS.get("method"), TEXTS.get("pay.confirm"), (FormValues values) -> request.apply(choice(values)))
				.field(Field.radio("method", TEXTS.get("method"), options("method.", Method.values())).needed().initially(Method.VOUCHER)
						.hinted(TEXTS.get("method.hint")).checked(PayerForm::offered))
				.field(Field.radio("payer", TEXTS.get("payer"), options("payer.", Payer.values())).needed().initially(accounts.isEmpty() ? Payer.OPEN : Payer.FILED))
				.field(Field.row("account", TEXTS.get("account"), columns(), accounts).needed().initially(accounts.stream().findFirst().orElse(null))
						.refusedBy("R-170").shownIf(pays(Payer.FILED)))
				.field(Field.sentence("exact", TEXTS.get("payer.exact")).shownIf(pays(Payer.MANUAL)))
				.field(Field.text("name", TEXTS.get("payer.name")).needed().refusedBy("R-171").shownIf(pays(Payer.MANUAL)))
				.field(Field.text("bank", TEXTS.get("payer.bank")).needed().shownIf(pays(Payer.MANUAL)))
				.field(Field.text("number", TEXTS.get("payer.number")).needed().shownIf(pays(Payer.MANUAL)))
				.field(Field.sentence("empty", TEXTS.get("payer.empty")).shownIf(pays(Payer.OPEN)));
	}

	private static PayerChoice choice(FormValues values) {
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
		return Stream.of(values).map(value -> new Option(value, TEXTS.get(beginning + value))).toList();
	}

	private static List<Column<BankAccount>> columns() {
		return List.of(Column.text("name", TEXTS.get("account.name"), 26, BankAccount::name), Column.text("bank", TEXTS.get("payer.bank"), 26, BankAccount::bankName),
				Column.text("number", TEXTS.get("payer.number"), 24, BankAccount::number),
				Column.of(Column.Kind.TICK, "preferred", TEXTS.get("account.preferred"), 8, BankAccount::preferred));
	}
}
