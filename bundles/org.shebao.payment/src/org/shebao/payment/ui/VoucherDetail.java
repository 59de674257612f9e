package org.shebao.payment.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.shebao.core.text.Texts;
import org.shebao.gateway.PaymentGateway.BankVoucher;
import org.shebao.gateway.PaymentGateway.Payer;
import org.shebao.gateway.PaymentGateway.VoucherLine;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.list.Column;

/** 银行端缴费凭证明细, only to be read. */
record VoucherDetail(BankVoucher voucher, String status) {

	private static final Texts TEXTS = Texts.of(ArrearsPage.class);

	Form<Boolean> form() {
		Form<Boolean> form = Form.reading("payment.voucher", TEXTS.get("voucher.title"), TEXTS.get("close"));
		return form.field(Field.fixed("number", TEXTS.get("voucher"), voucher.number()))
				.field(Field.fixed("authority", TEXTS.get("authority"), voucher.authorityName()))
				.field(Field.fixed("issued", TEXTS.get("issued"), voucher.issuedOn().toString()))
				.field(Field.fixed("payBy", TEXTS.get("payBy"), voucher.payBy().toString()))
				.field(Field.fixed("payer", TEXTS.get("payer.name"), payer(Payer::name)))
				.field(Field.fixed("bank", TEXTS.get("payer.bank"), payer(Payer::bankName)))
				.field(Field.fixed("account", TEXTS.get("payer.account"), payer(Payer::accountNumber)))
				.field(Field.fixed("amount", TEXTS.get("amount"), TEXTS.get("yuan", voucher.total().yuan())))
				.field(Field.fixed("status", TEXTS.get("status"), status))
				.field(Field.table("lines", TEXTS.get("chosen"), columns(), voucher.lines()));
	}

	private String payer(Function<Payer, String> part) {
		return Optional.ofNullable(voucher.payer()).map(part).orElse("");
	}

	private static List<Column<VoucherLine>> columns() {
		return List.of(Column.text("unit", TEXTS.get("unit"), 16, line -> line.unit().value()),
				Column.month("period", TEXTS.get("period"), VoucherLine::period), Column.text("category", TEXTS.get("category"), 24, line -> line.item().categoryName()),
				Column.text("levy", TEXTS.get("levy"), 30, line -> line.item().name()), Column.money("amount", TEXTS.get("amount"), VoucherLine::amount));
	}
}
