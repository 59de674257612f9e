package org.shebao.bureau.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RequestId;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.gateway.PaymentGateway.VoucherRequest;
import org.shebao.gateway.PaymentNature;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.gateway.WageGateway.Line;
import org.shebao.gateway.WageGateway.LineResult;
import org.shebao.gateway.WageGateway.WageSubmission;

/** People and wages that change in the middle of a year, before and after months are declared and paid. */
class ChangesTest {
	private static final String PENSION = "102100100";
	private static final String PENSION_OWN = "102100200";

	@TempDir
	Path folder;
	private Office office;

	@AfterEach
	void close() {
		office.close();
	}

	private void open(String today, String levyFrom) {
		office = new Office(folder, LocalDate.parse(today), FeePeriod.parse(levyFrom));
	}

	private PersonNumber employ(int running, String since, String wage) {
		PersonNumber person = office.insure(running, Office.SOCIAL, since);
		raise(person, wage);
		return person;
	}

	private void raise(PersonNumber person, String wage) {
		assertEquals(Feedback.State.ACCEPTED, office.declareWage(WageDeclarationKind.ADJUSTMENT, 2025, person, wage).state());
	}

	private LineResult lower(PersonNumber person, String wage) {
		RequestId id = RequestId.random();
		office.bureau().wages().receive(Office.SERIAL, id, new WageSubmission(WageDeclarationKind.ADJUSTMENT, 2025), List.of(new Line(person, null, null, Money.parse(wage))));
		office.decided(id);
		return office.results(id).getFirst();
	}

	private void declare(String period) {
		assertEquals(Feedback.State.ACCEPTED, office.declare(office.items().stream().filter(item -> item.period().toString().equals(period)).toList()).state());
	}

	private void pay(String period) {
		List<String> lines = office.bureau().arrears().of(Office.SERIAL).stream().filter(line -> line.period().toString().equals(period)).map(ArrearsLine::id).toList();
		RequestId id = RequestId.random();
		office.bureau().vouchers().receive(Office.SERIAL, id, new VoucherRequest(lines, null));
		office.bureau().treasury().pay(office.decided(id).reference());
	}

	/** What waits for a levy item, by month: head count and amount. */
	private Map<String, String> waiting(String code, PaymentNature nature) {
		Map<String, String> found = new TreeMap<>();
		office.items().stream().filter(item -> item.item().code().equals(code) && item.nature() == nature)
				.forEach(item -> found.put(item.period().toString().substring(5), item.headCount() + " " + item.due()));
		return found;
	}

	/** 800.00 a month each. A pays 12 months, B, who comes on any day of March, 10, C, whose stop is June, 5, D, who comes and goes in April, none: 27 × 800.00. */
	@DisplayName("C-7, C-6: a year of joiners and leavers, month by month: 21600.00 for the employer's pension")
	@Test
	void joinersAndLeavers() {
		open("2025-12-20", "2025-01");
		employ(1, "2020-01", "5000.00");
		employ(2, "2025-03", "5000.00");
		office.stop(employ(3, "2020-01", "5000.00"), Office.SOCIAL, "2025-06");
		office.stop(office.insure(4, Office.SOCIAL, "2025-04"), Office.SOCIAL, "2025-04");
		assertEquals(Map.ofEntries(Map.entry("01", "2 1600.00"), Map.entry("02", "2 1600.00"), Map.entry("03", "3 2400.00"), Map.entry("04", "3 2400.00"),
				Map.entry("05", "3 2400.00"), Map.entry("06", "2 1600.00"), Map.entry("07", "2 1600.00"), Map.entry("08", "2 1600.00"), Map.entry("09", "2 1600.00"),
				Map.entry("10", "2 1600.00"), Map.entry("11", "2 1600.00"), Map.entry("12", "2 1600.00")), waiting(PENSION, PaymentNature.NORMAL));
		assertTrue(office.items().stream().allMatch(item -> item.registered() == item.headCount()), "nobody is missed in a month that is not paid");
		office.declareAll();
		assertEquals(Money.parse("21600.00"), office.bureau().arrears().of(Office.SERIAL).stream().filter(line -> line.item().code().equals(PENSION))
				.map(ArrearsLine::principal).reduce(Money.ZERO, Money::plus));
	}

	/**
	 * 3000.00 from March: 703.15 − 698.14 = 5.01 for March to June. 30000.00 until May: 3515.76 − 3490.68 = 25.08 for January to May. 5000.00 lies between the limits.
	 */
	@DisplayName("C-7, C-9, SC-38: limits published late top up a joiner and a leaver for the months they paid, and for no other")
	@Test
	void latePublicationForPartOfTheYear() {
		open("2025-06-20", "2025-01");
		employ(1, "2020-01", "5000.00");
		employ(2, "2025-03", "3000.00");
		office.stop(employ(3, "2020-01", "30000.00"), Office.SOCIAL, "2025-06");
		office.declareAll();
		office.today("2025-07-14");
		assertEquals(Map.of("01", "1 25.08", "02", "1 25.08", "03", "2 30.09", "04", "2 30.09", "05", "2 30.09", "06", "1 5.01"),
				waiting(PENSION, PaymentNature.DIFFERENTIAL));
	}

	/** 6000.00 − 5000.00 at 16 %: 160.00; at 8 %: 80.00. 21973.50 lies at the limit, so 30000.00 adds nothing. September: 960.00 + 3515.76. */
	@DisplayName("C-9, R-118, R-119, SC-17: a raise tops up the month paid and the month declared alike and recomputes the one that waits")
	@Test
	void raiseAfterPaidMonths() {
		open("2025-09-20", "2025-07");
		PersonNumber first = employ(1, "2020-01", "5000.00");
		PersonNumber second = employ(2, "2020-01", "21973.50");
		declare("2025-07");
		pay("2025-07");
		declare("2025-08");
		raise(first, "6000.00");
		raise(second, "30000.00");
		assertEquals(Map.of("07", "1 160.00", "08", "1 160.00"), waiting(PENSION, PaymentNature.DIFFERENTIAL));
		assertEquals(Map.of("07", "1 80.00", "08", "1 80.00"), waiting(PENSION_OWN, PaymentNature.DIFFERENTIAL));
		assertEquals(Map.of("09", "2 4475.76"), waiting(PENSION, PaymentNature.NORMAL));
	}

	/**
	 * At 16 %: 6000.03 is 960.0048, rounded 960.00, so nothing is due above 6000.00; 6000.04 is 960.0064, rounded 960.01. At 8 % both are 480.00, at 0.5 % 30.00, at 0.2 %
	 * 12.00.
	 */
	@DisplayName("C-9: a raise of three fen adds nothing, of four fen one fen, over an earlier top-up as well")
	@Test
	void raiseByFen() {
		open("2025-07-20", "2025-07");
		PersonNumber person = employ(1, "2020-01", "5000.00");
		office.declareAll();
		raise(person, "6000.00");
		office.declareAll();
		raise(person, "6000.03");
		assertEquals(List.of(), office.items());
		raise(person, "6000.04");
		List<FeeItem> items = office.items();
		assertEquals(Map.of("07", "1 0.01"), waiting(PENSION, PaymentNature.DIFFERENTIAL));
		assertEquals(1, items.size(), items::toString);
		office.declareAll();
		assertEquals(List.of(), office.items());
	}

	/** July is paid, August declared and unpaid, September waits. */
	@DisplayName("R-096…R-098, R-120…R-122, SC-15: a wage is not lowered for a month declared or paid, and is for somebody who only pays a month that waits")
	@Test
	void lowerBlocked() {
		open("2025-09-20", "2025-07");
		PersonNumber always = employ(1, "2020-01", "5000.00");
		PersonNumber paid = employ(2, "2020-01", "5000.00");
		PersonNumber unpaid = employ(3, "2025-08", "5000.00");
		PersonNumber undeclared = employ(4, "2025-09", "5000.00");
		office.stop(paid, Office.SOCIAL, "2025-08");
		declare("2025-07");
		pay("2025-07");
		declare("2025-08");
		List<FeeItem> before = office.items();
		assertBlocked(lower(always, "4999.99"), "2025-07、2025-08");
		assertBlocked(lower(paid, "4999.99"), "2025-07");
		assertBlocked(lower(unpaid, "4999.99"), "2025-08");
		assertEquals(before, office.items(), "what was refused changes nothing");
		assertTrue(lower(undeclared, "4900.00").accepted());
		// 2 × 800.00 + 784.00
		assertEquals(Map.of("09", "3 2384.00"), waiting(PENSION, PaymentNature.NORMAL));
		assertEquals(Map.of(), waiting(PENSION, PaymentNature.DIFFERENTIAL));
	}

	private static void assertBlocked(LineResult result, String periods) {
		assertEquals("R-096 " + periods + "属期存在已申报数据，不允许调低缴费工资", result.rule() + " " + result.reason());
	}

	@DisplayName("C-7, C-9: a leaver reported after the month was declared takes nothing back there and is gone from the months that wait")
	@Test
	void leaverReportedLate() {
		open("2025-08-20", "2025-07");
		employ(1, "2020-01", "5000.00");
		PersonNumber leaver = employ(2, "2020-01", "5000.00");
		declare("2025-07");
		office.stop(leaver, Office.SOCIAL, "2025-07");
		assertEquals(Map.of(), waiting(PENSION, PaymentNature.DIFFERENTIAL));
		assertEquals(Map.of("08", "1 800.00"), waiting(PENSION, PaymentNature.NORMAL));
	}
}
