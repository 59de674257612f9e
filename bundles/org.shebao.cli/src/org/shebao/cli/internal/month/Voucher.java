package org.shebao.cli.internal.month;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.shebao.cli.internal.Passwords;
import org.shebao.core.RuleViolation;
import org.shebao.core.money.Money;
import org.shebao.core.text.Texts;
import org.shebao.gateway.AccountGateway.BankAccount;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.gateway.PaymentGateway.BankVoucher;
import org.shebao.payment.BankVouchers;
import org.shebao.payment.PayerChoice;
import org.shebao.payment.PaymentRequest;
import org.shebao.payment.PaymentSummary;
import org.shebao.payment.VoucherPayment;

/**
 * The bank voucher: confirmed with the password, issued, and saved as a PDF (R-166 … R-172).
 *
 * @param scene what the steps share
 */
record Voucher(Scene scene) {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	/** What the step came to. */
	private record Issued(String number, LocalDate payBy, Money total, String words, String file) {
	}

	/** Has a voucher issued for arrears. */
	void issue(List<ArrearsLine> arrears, char[] password) {
		Narrator narrator = scene.narrator();
		narrator.step("voucher");
		List<String> ids = arrears.stream().map(ArrearsLine::id).toList();
		VoucherPayment payment = scene.get(VoucherPayment.class);
		PaymentSummary summary = payment.summary(scene.session().id(), ids);
		PaymentRequest request = scene.settlement().voucher(payment.request(scene.session(), ids, payer(payment), password.clone()));
		String number = issued(request);
		BankVouchers vouchers = scene.get(BankVouchers.class);
		BankVoucher voucher = vouchers.find(scene.session().id(), number).orElseThrow().voucher();
		Cents.same("month.sum.voucher", voucher.total(), "month.sum.arrears", summary.totals().total());
		Path file = vouchers.reprintTo(scene.session().id(), number, scene.run().papers());
		narrator.say(TEXTS.get("month.voucher", number, voucher.issuedOn(), voucher.payBy(), voucher.authorityName()));
		narrator.say(TEXTS.get("month.amount", voucher.total(), summary.words()));
		narrator.say(TEXTS.get("month.pdf", file));
		narrator.say(TEXTS.get("month.cents", voucher.total()));
		narrator.keep("voucher", new Issued(number, voucher.payBy(), voucher.total(), summary.words(), file.toString()));
	}

	private static String issued(PaymentRequest request) {
		return switch (request.state()) {
			case ISSUED -> request.voucherNo();
			case REFUSED -> throw new RuleViolation(request.rule(), request.reason());
			case PROCESSING -> throw new GatewayException.OutcomeUnknown("the voucher is not issued in time", null);
		};
	}

	/** The preferred filed account; an employer that has filed none leaves the payer open. */
	private PayerChoice payer(VoucherPayment payment) {
		List<BankAccount> filed = payment.payers(scene.session());
		if (filed.isEmpty()) {
			scene.narrator().say(TEXTS.get("month.payer.open"));
			return new PayerChoice.Open();
		}
		scene.narrator().say(TEXTS.get("month.payer", filed.getFirst().name(), filed.getFirst().bankName()));
		return new PayerChoice.Filed(filed.getFirst().id());
	}
}
