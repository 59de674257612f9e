package org.shebao.bureau.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.RequestId;
import org.shebao.core.money.Money;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.state.VoucherStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.gateway.PaymentGateway.BankVoucher;
import org.shebao.gateway.PaymentGateway.Payer;
import org.shebao.gateway.PaymentGateway.VoucherRequest;
import org.shebao.gateway.WageDeclarationKind;

class PaymentsTest {
	private static final FeePeriod AUGUST = FeePeriod.parse("2025-08");

	@TempDir
	Path folder;
	private Office office;

	/** One person, 5000.00: 1260.00 for the social unit, due on 2025-08-31. */
	@BeforeEach
	void declare() {
		office = new Office(folder, LocalDate.of(2025, 8, 20), AUGUST);
		office.declareWage(WageDeclarationKind.ADJUSTMENT, 2025, office.insure(1, Office.SOCIAL, "2020-01"), "5000.00");
		office.declareAll();
	}

	@AfterEach
	void close() {
		office.close();
	}

	private List<ArrearsLine> arrears() {
		return office.bureau().arrears().of(Office.SERIAL);
	}

	private Feedback issue(List<String> arrears, Payer payer) {
		RequestId id = RequestId.random();
		office.bureau().vouchers().receive(Office.SERIAL, id, new VoucherRequest(arrears, payer));
		return office.decided(id);
	}

	private BankVoucher voucher(Feedback feedback) {
		return office.bureau().vouchers().between(Office.SERIAL, AUGUST, AUGUST).stream().filter(voucher -> voucher.number().equals(feedback.reference())).findFirst()
				.orElseThrow();
	}

	private List<String> ids() {
		return arrears().stream().map(ArrearsLine::id).toList();
	}

	@DisplayName("R-170…R-173, R-182: a voucher holds the lines, their sum, the payer if there is one, and is payable for ten days")
	@Test
	void issue() {
		BankVoucher voucher = voucher(issue(ids(), new Payer("示例店", "工商银行", "123456")));
		assertEquals(Money.parse("1260.00"), voucher.total());
		assertEquals(Money.parse("1260.00"), voucher.lines().stream().map(line -> line.amount()).reduce(Money.ZERO, Money::plus));
		assertEquals(5, voucher.lines().size());
		assertEquals(new Payer("示例店", "工商银行", "123456"), voucher.payer());
		assertEquals(LocalDate.of(2025, 8, 30), voucher.payBy());
		assertTrue(voucher.number().matches("55223012508\\d{7}"), "DOMAIN §7.6: " + voucher.number());
		assertTrue(arrears().stream().allMatch(line -> line.voucherNo().equals(voucher.number()) && line.status() == PaymentStatus.UNPAID));
	}

	@DisplayName("R-182: the payer may be left open")
	@Test
	void noPayer() {
		assertNull(voucher(issue(ids(), null)).payer());
	}

	@DisplayName("R-171: a payer is given whole or not at all")
	@Test
	void incompletePayer() {
		assertEquals("R-171", assertThrows(RuleViolation.class, () -> issue(ids(), new Payer("示例店", "", "1"))).rule());
		assertEquals("W-7", assertThrows(RuleViolation.class, () -> issue(List.of(), null)).rule());
	}

	@DisplayName("R-164, R-172: lines that a live voucher holds, that are paid or unknown, do not get another voucher")
	@Test
	void held() {
		List<String> lines = ids();
		Feedback first = issue(lines, null);
		Feedback second = issue(lines.subList(0, 1), null);
		assertEquals(Feedback.State.REJECTED, second.state());
		assertEquals("R-172", second.rule());
		office.bureau().treasury().pay(first.reference());
		assertEquals("R-164", issue(lines.subList(0, 1), null).rule());
		assertEquals("R-164", issue(List.of("nothing"), null).rule());
	}

	@DisplayName("R-172: a voucher holds arrears of one authority only")
	@Test
	void otherAuthority() {
		office.bureau().database().run(transaction -> {
			transaction.update("INSERT INTO registration VALUES ('2', '92522301MA6F2W3T68', '', '15201030000', '', '1120', '', 'NORMAL', '')");
			transaction.update("UPDATE arrears SET serial = '2' WHERE id = ?", ids().getFirst());
		});
		assertEquals("R-164", issue(List.of("12345-2025-08-102100100-N"), null).rule(), "arrears of another registration are unknown here");
	}

	@DisplayName("R-173: a voucher is paid once and not after its pay-by date")
	@Test
	void paying() {
		Feedback voucher = issue(ids(), null);
		office.today("2025-08-31");
		assertEquals(409, assertThrows(Refusal.class, () -> office.bureau().treasury().pay(voucher.reference())).status());
		office.today("2025-08-30");
		office.bureau().treasury().pay(voucher.reference());
		assertTrue(arrears().isEmpty());
		assertEquals(VoucherStatus.PAID, voucher(voucher).status());
		assertEquals(409, assertThrows(Refusal.class, () -> office.bureau().treasury().pay(voucher.reference())).status());
		assertEquals(404, assertThrows(Refusal.class, () -> office.bureau().treasury().pay("5")).status());
	}

	@DisplayName("R-155: what is in the treasury arrives once HRSS and NHSA have processed it")
	@Test
	void arrival() {
		assertEquals(0, office.bureau().treasury().confirmArrival());
		office.bureau().treasury().pay(issue(ids(), null).reference());
		assertEquals(1, office.bureau().treasury().confirmArrival());
		assertEquals(0, office.bureau().treasury().confirmArrival());
		LocalDate day = LocalDate.of(2025, 8, 20);
		var record = office.bureau().declarations().records(Office.SERIAL, day, day).getFirst();
		assertTrue(record.arrived());
		assertEquals(PaymentStatus.PAID, record.payment());
	}

	/** 800.00 × 0.05 % × 10 days = 4.00; 25.00: 0.125 → 0.13; 10.00: 0.05; 400.00: 2.00; together 4.00 + 2.00 + 0.13 + 0.13 + 0.05 = 6.31. */
	@DisplayName("C-13: the late fee runs from the day after the due date, each line rounded by itself, and stands in the voucher of the day")
	@Test
	void lateFee() {
		assertEquals(Money.ZERO, lateFees());
		office.today("2025-08-31");
		assertEquals(Money.ZERO, lateFees());
		office.today("2025-09-10");
		assertEquals(Money.parse("6.31"), lateFees());
		BankVoucher voucher = voucher(issue(ids(), null));
		assertEquals(Money.parse("1266.31"), voucher.total());
		assertEquals(LocalDate.of(2025, 9, 10), voucher.payBy(), "tomorrow it would be more");
	}

	@DisplayName("C-13: before the due date a voucher is not payable beyond it")
	@Test
	void payByBeforeDue() {
		office.today("2025-08-25");
		assertEquals(LocalDate.of(2025, 8, 31), voucher(issue(ids(), null)).payBy());
	}

	private Money lateFees() {
		return arrears().stream().map(ArrearsLine::lateFee).reduce(Money.ZERO, Money::plus);
	}
}
