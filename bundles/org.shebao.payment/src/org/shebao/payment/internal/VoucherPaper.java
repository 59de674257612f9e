package org.shebao.payment.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.shebao.core.money.Money;
import org.shebao.documents.BankVoucherDocument;
import org.shebao.documents.BankVoucherForm;
import org.shebao.documents.FormFonts;
import org.shebao.documents.PrintedForm;
import org.shebao.gateway.PaymentGateway.BankVoucher;
import org.shebao.gateway.PaymentGateway.VoucherLine;
import org.shebao.gateway.TaxRegistration;
import org.shebao.session.EmployerSession;

/** Puts a voucher on paper: form P-4 with one row for each levy category. */
final class VoucherPaper {

	private final FormFonts fonts = new FormFonts();

	PrintedForm print(EmployerSession session, BankVoucher voucher) {
		TaxRegistration taxpayer = session.info().registration();
		Optional<BankVoucherDocument.Payer> payer = Optional.ofNullable(voucher.payer())
				.map(each -> new BankVoucherDocument.Payer(each.name(), each.bankName(), each.accountNumber()));
		BankVoucherDocument document = new BankVoucherDocument(voucher.number(), voucher.issuedOn(), taxpayer.taxpayerId().value(), taxpayer.name(),
				voucher.authorityCode(), voucher.authorityName(), payer, rows(voucher), voucher.total(), voucher.payBy(), session.sandbox());
		return new BankVoucherForm(fonts, session.clock()).print(document);
	}

	/** In the order of category codes. */
	private static List<BankVoucherDocument.Row> rows(BankVoucher voucher) {
		record Category(String code, String name) implements Comparable<Category> {
			@Override
			public int compareTo(Category other) {
				int order = code.compareTo(other.code);
				return order == 0 ? name.compareTo(other.name) : order;
			}
		}
		return voucher.lines().stream()
				.collect(groupingBy(line -> new Category(line.item().categoryCode(), line.item().categoryName()), TreeMap::new,
						mapping(VoucherLine::amount, reducing(Money.ZERO, Money::plus))))
				.entrySet().stream().map(row -> new BankVoucherDocument.Row(row.getKey().name(), row.getValue())).toList();
	}
}
