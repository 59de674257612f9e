package org.shebao.bureau.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.DeclarationGateway.MissingPerson;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.PaymentNature;
import org.shebao.gateway.WageDeclarationKind;

class FeesTest {
	@TempDir
	Path folder;
	private Office office;

	@AfterEach
	void close() {
		office.close();
	}

	private Office open(String today, String levyFrom) {
		office = new Office(folder, LocalDate.parse(today), FeePeriod.parse(levyFrom));
		return office;
	}

	private void employ(String... wages) {
		for (int i = 0; i < wages.length; i++) {
			PersonNumber person = office.insure(i + 1, Office.SOCIAL, "2020-01");
			office.insure(i + 1, Office.MEDICAL, "2020-01");
			if (!wages[i].isEmpty()) {
				office.declareWage(WageDeclarationKind.ADJUSTMENT, office.bureau().clock().today().getYear(), person, wages[i]);
			}
		}
	}

	/**
	 * The six wages of DOMAIN §2.5. Sums by hand: base 4394.70 × 2 + 5000.00 + 6333.33 + 21973.50 × 2 = 64069.73; 16 % 703.15 × 2 + 800.00 + 1013.33 + 3515.76 × 2 =
	 * 10251.15; 8 % 351.58 × 2 + 400.00 + 506.67 + 1757.88 × 2 = 5125.59; 0.5 % 21.97 × 2 + 25.00 + 31.67 + 109.87 × 2 = 320.35; 0.2 % 8.79 × 2 + 10.00 + 12.67 + 43.95 ×
	 * 2 = 128.15; 7.5 % 329.60 × 2 + 375.00 + 475.00 + 1648.01 × 2 = 4805.22; 2 % 87.89 × 2 + 100.00 + 126.67 + 439.47 × 2 = 1281.39; 6 × 5.00 = 30.00.
	 */
	@DisplayName("C-1, C-2, R-130: the items of a month are the sums of the worked examples")
	@Test
	void workedExamples() {
		open("2025-07-20", "2025-07");
		employ("3000.00", "4394.70", "5000.00", "6333.33", "21973.50", "30000.00");
		assertEquals(9, office.items().size());
		assertItem("102100100", 6, "64069.73", "10251.15");
		assertItem("102100200", 6, "64069.73", "5125.59");
		assertItem("102200100", 6, "64069.73", "320.35");
		assertItem("102200200", 6, "64069.73", "320.35");
		assertItem("102400100", 6, "64069.73", "128.15");
		assertItem("102300100", 6, "64069.73", "4805.22");
		assertItem("102300200", 6, "64069.73", "1281.39");
		assertItem("102500100", 6, "64069.73", "320.35");
		assertItem("102300400", 6, "30.00", "30.00");
		assertEquals(LocalDate.of(2025, 7, 31), office.item("102100100", "2025-07").dueDate(), "C-14");
	}

	private void assertItem(String code, int headCount, String base, String due) {
		FeeItem item = office.item(code, "2025-07");
		assertEquals(headCount, item.headCount(), code);
		assertEquals(headCount, item.registered(), code);
		assertEquals(Money.parse(base), item.baseSum(), code);
		assertEquals(Money.parse(due), item.due(), code);
		assertEquals(Money.parse(due), office.persons(item).stream().map(person -> person.due()).reduce(Money.ZERO, Money::plus), "the persons of " + code);
	}

	@DisplayName("R-133: a person of an item shows wage, base, rate and amount")
	@Test
	void drillDown() {
		open("2025-07-20", "2025-07");
		employ("3000.00");
		var person = office.persons(office.item("102100100", "2025-07")).getFirst();
		assertEquals("PersonFee[wage=3000.00, base=4394.70, rate=0.16, amount=703.15]", person.fee().toString());
		assertEquals(Money.parse("703.15"), person.due());
	}

	/** Limits of 2024: 4363.35 and 21816.75. 4363.35 × 16 % = 698.136, 21816.75 × 16 % = 3490.68. */
	@DisplayName("DOMAIN §2.4: before the limits of a year are published those of the year before apply")
	@Test
	void beforePublication() {
		open("2025-07-13", "2025-07");
		employ("3000.00", "30000.00");
		assertEquals(Money.parse("4188.82"), office.item("102100100", "2025-07").due());
		office.today("2025-07-14");
		// 703.15 + 3515.76
		FeeItem after = office.item("102100100", "2025-07");
		assertEquals(Money.parse("4218.91"), after.due());
		assertEquals(PaymentNature.NORMAL, after.nature());
	}

	@DisplayName("R-135, R-139: somebody without a wage is registered but not in the head count, and is named")
	@Test
	void withoutWage() {
		open("2025-07-20", "2025-07");
		employ("5000.00", "");
		FeeItem item = office.item("102100100", "2025-07");
		assertEquals(1, item.headCount());
		assertEquals(2, item.registered());
		List<MissingPerson> missing = new ArrayList<>();
		office.bureau().fees().withoutWage(Office.SERIAL, Office.SOCIAL, FeePeriod.parse("2025-07"), missing::add);
		assertEquals(List.of("示例2"), missing.stream().map(MissingPerson::name).toList());
	}

	@DisplayName("DOMAIN §2.3: a fixed amount is charged to everybody, with a wage or without")
	@Test
	void fixedAmount() {
		open("2025-07-20", "2025-07");
		employ("5000.00", "");
		FeeItem item = office.item("102300400", "2025-07");
		assertEquals(2, item.headCount());
		assertEquals(2, item.registered());
		assertEquals(Money.parse("10.00"), item.due());
		assertEquals(1, office.item("102300100", "2025-07").headCount());
	}

	@DisplayName("C-7: the month of the start is paid, the month of the stop is not")
	@Test
	void startAndStop() {
		open("2025-09-20", "2025-07");
		PersonNumber early = office.insure(1, Office.SOCIAL, "2020-01");
		PersonNumber late = office.insure(2, Office.SOCIAL, "2025-08");
		office.declareWage(WageDeclarationKind.ADJUSTMENT, 2025, early, "5000.00");
		office.declareWage(WageDeclarationKind.ADJUSTMENT, 2025, late, "5000.00");
		office.stop(early, Office.SOCIAL, "2025-09");
		assertEquals(1, office.item("102100100", "2025-07").registered());
		assertEquals(2, office.item("102100100", "2025-08").registered());
		assertEquals(1, office.item("102100100", "2025-09").registered());
	}

	@DisplayName("C-12: somebody who is insured without paying is neither charged nor missed")
	@Test
	void retired() {
		open("2025-07-20", "2025-07");
		employ("5000.00", "");
		for (InsuranceType type : List.of(InsuranceType.PENSION_ENTERPRISE, InsuranceType.UNEMPLOYMENT, InsuranceType.WORK_INJURY)) {
			office.retire(new PersonNumber("5201990000000002"), Office.SOCIAL, type);
		}
		office.restart();
		assertEquals(1, office.item("102100100", "2025-07").registered());
	}

	/**
	 * Limits rise from 4363.35 / 21816.75 to 4394.70 / 21973.50 on 2025-07-14. 16 %: 703.15 − 698.14 = 5.01 and 3515.76 − 3490.68 = 25.08, together 30.09 for each of six
	 * declared months; 5000.00 lies between the limits and changes nothing.
	 */
	@DisplayName("C-9, SC-38: limits published late top up each declared month, both amounts rounded first")
	@Test
	void latePublication() {
		open("2025-01-10", "2025-01");
		employ("3000.00", "5000.00", "30000.00");
		office.today("2025-06-20");
		office.declareAll();
		assertTrue(office.items().isEmpty());
		office.today("2025-07-14");
		List<FeeItem> topUps = office.items().stream().filter(item -> item.nature() == PaymentNature.DIFFERENTIAL && item.item().code().equals("102100100")).toList();
		assertEquals(6, topUps.size());
		for (FeeItem topUp : topUps) {
			assertEquals(Money.parse("30.09"), topUp.due());
			assertEquals(2, topUp.headCount());
			assertEquals(LocalDate.of(2025, 7, 31), topUp.dueDate(), "due with the month in which it came about");
		}
		var first = office.persons(topUps.getFirst()).getFirst();
		assertEquals(Money.parse("5.01"), first.due());
		assertEquals(Money.parse("703.15"), first.fee().amount());
		assertEquals(PaymentNature.NORMAL, office.item("102100100", "2025-07").nature());
		office.declareAll();
		assertTrue(office.items().isEmpty(), "what was topped up is not asked for again");
	}

	/** 6000.00 × 16 % − 5000.00 × 16 % = 160.00; 0.2 %: 12.00 − 10.00 = 2.00. The fixed 5.00 stays. */
	@DisplayName("C-9, R-119, SC-17: a raise after the declaration becomes a top-up")
	@Test
	void raise() {
		open("2025-07-20", "2025-07");
		employ("5000.00");
		office.declareAll();
		office.declareWage(WageDeclarationKind.ADJUSTMENT, 2025, new PersonNumber("5201990000000001"), "6000.00");
		assertEquals(Money.parse("160.00"), office.item("102100100", "2025-07").due());
		assertEquals(Money.parse("2.00"), office.item("102400100", "2025-07").due());
		assertTrue(office.items().stream().noneMatch(item -> item.item().code().equals("102300400")));
	}

	@DisplayName("C-11: somebody registered late for a declared month is topped up with the whole fee")
	@Test
	void lateJoiner() {
		open("2025-07-20", "2025-07");
		employ("5000.00");
		office.declareAll();
		PersonNumber late = office.insure(2, Office.SOCIAL, "2025-07");
		office.declareWage(WageDeclarationKind.ADJUSTMENT, 2025, late, "5000.00");
		FeeItem topUp = office.item("102100100", "2025-07");
		assertEquals(PaymentNature.DIFFERENTIAL, topUp.nature());
		assertEquals(1, topUp.headCount());
		assertEquals(Money.parse("800.00"), topUp.due());
	}

	@DisplayName("R-131: the version of an item changes with its amounts and with nothing else")
	@Test
	void versions() {
		open("2025-07-20", "2025-07");
		employ("5000.00");
		FeeItem first = office.item("102100100", "2025-07");
		office.restart();
		assertEquals(first, office.item("102100100", "2025-07"));
		office.declareWage(WageDeclarationKind.ADJUSTMENT, 2025, new PersonNumber("5201990000000001"), "4900.00");
		FeeItem second = office.item("102100100", "2025-07");
		assertEquals(first.id(), second.id());
		assertEquals(first.version() + 1, second.version());
	}
}
