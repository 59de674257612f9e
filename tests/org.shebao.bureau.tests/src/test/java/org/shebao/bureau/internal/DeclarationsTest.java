package org.shebao.bureau.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.RequestId;
import org.shebao.core.money.Money;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.DeclarationGateway.DeclarationRecord;
import org.shebao.gateway.DeclarationGateway.ItemVersion;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.WageDeclarationKind;

class DeclarationsTest {
	private static final LocalDate TODAY = LocalDate.of(2025, 8, 20);

	@TempDir
	Path folder;
	private Office office;
	private PersonNumber person;

	@BeforeEach
	void open() {
		office = new Office(folder, TODAY, FeePeriod.parse("2025-08"));
		person = office.insure(1, Office.SOCIAL, "2020-01");
		office.insure(1, Office.MEDICAL, "2020-01");
	}

	@AfterEach
	void close() {
		office.close();
	}

	private void wage() {
		office.declareWage(WageDeclarationKind.ADJUSTMENT, 2025, person, "5000.00");
	}

	private List<FeeItem> social() {
		return office.items().stream().filter(item -> item.unit().equals(Office.SOCIAL)).toList();
	}

	private void assertRejected(Feedback feedback, String rule, String reason) {
		assertEquals(Feedback.State.REJECTED, feedback.state());
		assertEquals(rule, feedback.rule());
		assertEquals(reason, feedback.reason());
		assertTrue(office.items().stream().allMatch(item -> item.status() == FeeItemStatus.INITIAL), "every item waits again");
		assertTrue(office.bureau().arrears().of(Office.SERIAL).isEmpty());
	}

	@DisplayName("R-138, SC-20: a type of a bundle is not declared alone; the bundle of one unit is")
	@Test
	void bundle() {
		wage();
		assertRejected(office.declare(social().subList(0, 2)), "R-138", "该险种捆绑/依赖险种还未申报");
		assertEquals(Feedback.State.ACCEPTED, office.declare(social()).state());
	}

	@DisplayName("R-139, SC-21: somebody registered without a wage stops the declaration of the unit")
	@Test
	void headCount() {
		wage();
		office.insure(2, Office.SOCIAL, "2025-08");
		assertRejected(office.declare(social()), "R-139", "该单位存在未申报的应申报信息总人数与该单位实际参保总人数不一致，请检查职工缴费工资是否已全员申报");
	}

	@DisplayName("R-132, SC-19: without any wage the wages have to be declared first")
	@Test
	void noWages() {
		assertRejected(office.declare(social()), "R-132", "请先完成年度缴费工资申报，再进行社保费申报");
		List<FeeItem> medical = office.items().stream().filter(item -> item.unit().equals(Office.MEDICAL)).toList();
		assertRejected(office.declare(medical), "R-132", "请先完成年度缴费工资申报，再进行社保费申报");
	}

	/** 5000.00: 800.00 + 400.00 + 25.00 + 25.00 + 10.00 = 1260.00 for the social unit, 375.00 + 100.00 + 25.00 + 5.00 = 505.00 for the medical one. */
	@DisplayName("R-136, R-151: each unit and period gets one levy voucher, and every item becomes a line of arrears")
	@Test
	void accepted() {
		wage();
		Feedback feedback = office.declare(office.items());
		assertEquals(Feedback.State.ACCEPTED, feedback.state());
		assertEquals(9, feedback.accepted());
		List<DeclarationRecord> records = office.bureau().declarations().records(Office.SERIAL, TODAY, TODAY);
		assertEquals(List.of(Money.parse("1260.00"), Money.parse("505.00")), records.stream().map(DeclarationRecord::payable).toList());
		assertEquals(List.of(PaymentStatus.UNPAID, PaymentStatus.UNPAID), records.stream().map(DeclarationRecord::payment).toList());
		assertEquals(feedback.reference(), String.join(",", records.stream().map(DeclarationRecord::levyVoucherNo).toList()));
		assertTrue(records.stream().allMatch(record -> record.levyVoucherNo().matches("10015223012508\\d{6}")), "DOMAIN §7.6");
		var arrears = office.bureau().arrears().of(Office.SERIAL);
		assertEquals(9, arrears.size());
		assertEquals(Money.parse("1765.00"), arrears.stream().map(line -> line.principal()).reduce(Money.ZERO, Money::plus));
		assertTrue(office.items().isEmpty());
	}

	@DisplayName("R-133: a declared item keeps the persons with whom it was declared")
	@Test
	void frozen() {
		wage();
		FeeItem item = office.item("102100100", "2025-08");
		var before = office.persons(item);
		office.declare(office.items());
		office.declareWage(WageDeclarationKind.ADJUSTMENT, 2025, person, "6000.00");
		assertEquals(before, office.persons(item));
	}

	@DisplayName("R-136: an item that changed since it was seen, or is declared, is refused; a foreign one is unknown")
	@Test
	void stale() {
		wage();
		List<FeeItem> seen = social();
		office.declareWage(WageDeclarationKind.ADJUSTMENT, 2025, person, "5100.00");
		assertEquals("待申报信息已变化，请刷新并核对后再提交申报", assertThrows(RuleViolation.class, () -> office.declare(seen)).getMessage());
		office.declare(social());
		List<FeeItem> declared = seen.stream().map(item -> item).toList();
		assertThrows(RuleViolation.class, () -> office.declare(declared));
		assertEquals(404, assertThrows(Refusal.class, () -> office.bureau().declarations().receive(Office.SERIAL, RequestId.random(),
				List.of(new ItemVersion("nothing", 1)))).status());
	}

	@DisplayName("R-136: a repeated submission is the same submission")
	@Test
	void repeated() {
		wage();
		RequestId id = RequestId.random();
		List<ItemVersion> items = social().stream().map(item -> new ItemVersion(item.id(), item.version())).toList();
		assertEquals(Feedback.State.PENDING, office.bureau().declarations().receive(Office.SERIAL, id, items).state());
		Feedback decided = office.decided(id);
		assertEquals(decided, office.bureau().declarations().receive(Office.SERIAL, id, items));
		assertEquals(decided, office.bureau().declarations().receive(Office.SERIAL, id, List.of()), "its body is not looked at again");
		assertEquals(1, office.bureau().declarations().records(Office.SERIAL, TODAY, TODAY).size());
		assertThrows(Refusal.class, () -> office.bureau().requests().feedback(new RegistrationSerial("2"), id));
	}

	@DisplayName("R-155: what was received before a stop is decided after the next start")
	@Test
	void leftOver() {
		wage();
		RequestId id = RequestId.random();
		List<FeeItem> items = social();
		office.bureau().database().run(transaction -> {
			transaction.update("INSERT INTO request VALUES (?, ?, 'DECLARATION', 'PENDING', 0, 0, '', '', '', 999)", id, Office.SERIAL);
			items.forEach(item -> transaction.update("UPDATE fee_item SET status = 'DECLARING', request_id = ? WHERE id = ?", id, item.id()));
		});
		office.restart();
		assertEquals(Feedback.State.ACCEPTED, office.decided(id).state());
	}
}
