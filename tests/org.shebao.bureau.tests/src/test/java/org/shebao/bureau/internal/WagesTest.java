package org.shebao.bureau.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RequestId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.gateway.WageGateway.Line;
import org.shebao.gateway.WageGateway.LineResult;
import org.shebao.gateway.WageGateway.WageSubmission;

class WagesTest {
	private static final Money WAGE = Money.parse("5000.00");

	@TempDir
	Path folder;
	private Office office;
	private PersonNumber person;

	@AfterEach
	void close() {
		office.close();
	}

	private void open(String today) {
		office = new Office(folder, LocalDate.parse(today), FeePeriod.parse("2025-07"));
		person = office.insure(1, Office.SOCIAL, "2020-01");
		office.insure(1, Office.MEDICAL, "2020-01");
	}

	private List<LineResult> submit(Line... lines) {
		RequestId id = RequestId.random();
		office.bureau().wages().receive(Office.SERIAL, id, new WageSubmission(WageDeclarationKind.ADJUSTMENT, 2025), List.of(lines));
		office.decided(id);
		return office.results(id);
	}

	private static LineResult rejected(long number, String rule, String reason) {
		return new LineResult(number, false, null, null, rule, reason);
	}

	@DisplayName("W-1, R-076: the annual declaration is refused outside its window, on its first and after its last day")
	@Test
	void window() {
		open("2025-03-31");
		assertEquals(Feedback.State.ACCEPTED, office.declareWage(WageDeclarationKind.ANNUAL, 2025, person, "5000.00").state());
		office.today("2025-04-01");
		RuleViolation refused = assertThrows(RuleViolation.class, () -> office.declareWage(WageDeclarationKind.ANNUAL, 2025, person, "5000.00"));
		assertEquals("W-1", refused.rule());
		assertEquals("当前不在年度缴费工资申报期限内，请通过【年度缴费工资调整】办理", refused.getMessage());
	}

	@DisplayName("R-113: only years since the regime began and not after the present one are adjusted")
	@Test
	void years() {
		open("2025-07-20");
		assertEquals("R-113", assertThrows(RuleViolation.class, () -> office.declareWage(WageDeclarationKind.ADJUSTMENT, 2023, person, "5000.00")).rule());
		assertEquals("R-113", assertThrows(RuleViolation.class, () -> office.declareWage(WageDeclarationKind.ADJUSTMENT, 2026, person, "5000.00")).rule());
		assertEquals(Feedback.State.ACCEPTED, office.declareWage(WageDeclarationKind.ADJUSTMENT, 2024, person, "5000.00").state());
	}

	@DisplayName("C-6, R-117: a wage holds for the whole year, or from the month of the start")
	@Test
	void validity() {
		open("2025-07-20");
		PersonNumber joined = office.insure(2, Office.SOCIAL, "2025-05");
		assertEquals(List.of(new LineResult(1, true, FeePeriod.parse("2025-01"), FeePeriod.parse("2025-12"), "", ""),
				new LineResult(2, true, FeePeriod.parse("2025-05"), FeePeriod.parse("2025-12"), "", "")),
				submit(new Line(person, null, null, WAGE), new Line(joined, null, null, WAGE)));
	}

	@DisplayName("C-4: a wage by person counts for every type of the chosen unit only")
	@Test
	void byUnit() {
		open("2025-07-20");
		submit(new Line(person, Office.SOCIAL, null, WAGE));
		assertEquals(1, office.item("102100100", "2025-07").headCount());
		assertEquals(0, office.item("102300100", "2025-07").headCount());
	}

	@DisplayName("R-104: wages by type may differ")
	@Test
	void byType() {
		open("2025-07-20");
		submit(new Line(person, null, InsuranceType.PENSION_ENTERPRISE, Money.parse("6000.00")), new Line(person, null, InsuranceType.MEDICAL, WAGE));
		assertEquals(Money.parse("6000.00"), office.item("102100100", "2025-07").wageSum());
		assertEquals(WAGE, office.item("102300100", "2025-07").wageSum());
	}

	@DisplayName("W-2, C-3: a wage of nothing, less, or more than 9999999.99 is rejected; the highest is not")
	@Test
	void amounts() {
		open("2025-07-20");
		String reason = "缴费工资格式不正确，应为大于0且最多两位小数的金额";
		assertEquals(List.of(rejected(1, "W-2", reason)), submit(new Line(person, null, null, Money.ZERO)));
		assertEquals(List.of(rejected(1, "W-2", reason)), submit(new Line(person, null, null, Money.parse("-1.00"))));
		assertEquals(List.of(rejected(1, "W-2", reason)), submit(new Line(person, null, null, Money.parse("10000000.00"))));
		assertEquals(true, submit(new Line(person, null, null, Money.parse("9999999.99"))).getFirst().accepted());
	}

	@DisplayName("W-3: the same person twice is rejected the second time, with both line numbers")
	@Test
	void twice() {
		open("2025-07-20");
		PersonNumber other = office.insure(2, Office.SOCIAL, "2020-01");
		List<LineResult> results = submit(new Line(person, null, null, WAGE), new Line(other, null, null, WAGE),
				new Line(person, Office.SOCIAL, InsuranceType.UNEMPLOYMENT, WAGE));
		assertEquals(List.of(true, true, false), results.stream().map(LineResult::accepted).toList());
		assertEquals(rejected(3, "W-3", "第3行与第1行人员重复"), results.get(2));
	}

	@DisplayName("W-4, R-099: a foreign unit number, an unknown person and one without a valid type are rejected, each for its reason")
	@Test
	void persons() {
		open("2025-07-20");
		PersonNumber gone = office.insure(3, Office.SOCIAL, "2020-01");
		office.stop(gone, Office.SOCIAL, "2025-01");
		assertEquals(List.of(rejected(1, "W-4", "单位编号99999没有与当前单位关联"), rejected(2, "R-099", "该人员无效，或无有效险种"), rejected(3, "R-099", "该人员无效，或无有效险种")),
				submit(new Line(person, new UnitNumber("99999"), null, WAGE), new Line(new PersonNumber("1"), null, null, WAGE), new Line(gone, null, null, WAGE)));
	}

	@DisplayName("R-096, SC-15: a wage is not lowered for a declared month; raising it is allowed, and lowering before the declaration")
	@Test
	void lowering() {
		open("2025-08-20");
		assertEquals(true, submit(new Line(person, null, null, WAGE)).getFirst().accepted());
		assertEquals(true, submit(new Line(person, null, null, Money.parse("4900.00"))).getFirst().accepted());
		office.declareAll();
		assertEquals(List.of(rejected(1, "R-096", "2025-07、2025-08属期存在已申报数据，不允许调低缴费工资")), submit(new Line(person, null, null, Money.parse("4899.99"))));
		assertEquals(true, submit(new Line(person, null, null, WAGE)).getFirst().accepted());
	}

	@DisplayName("R-107: a batch is accepted, partly accepted or rejected by its lines")
	@Test
	void batchStates() {
		open("2025-07-20");
		Line good = new Line(person, null, null, WAGE);
		Line bad = new Line(new PersonNumber("1"), null, null, WAGE);
		assertEquals(Feedback.State.ACCEPTED, office.submit(WageDeclarationKind.ADJUSTMENT, 2025, List.of(good)).state());
		Feedback partly = office.submit(WageDeclarationKind.ADJUSTMENT, 2025, List.of(good, bad));
		assertEquals(Feedback.State.PARTLY, partly.state());
		assertEquals(1, partly.accepted());
		assertEquals(1, partly.rejected());
		assertEquals(Feedback.State.REJECTED, office.submit(WageDeclarationKind.ADJUSTMENT, 2025, List.of(bad)).state());
	}

	@DisplayName("W-7: a submission of nothing is refused and leaves nothing behind")
	@Test
	void nothing() {
		open("2025-07-20");
		RequestId id = RequestId.random();
		assertEquals("W-7", assertThrows(RuleViolation.class,
				() -> office.bureau().wages().receive(Office.SERIAL, id, new WageSubmission(WageDeclarationKind.ADJUSTMENT, 2025), List.of())).rule());
		assertEquals(true, office.bureau().requests().feedback(Office.SERIAL, id).isEmpty());
	}

	@DisplayName("R-218: an accepted wage marks the person as changed")
	@Test
	void marks() {
		open("2025-07-20");
		long before = mark();
		submit(new Line(person, null, null, WAGE));
		assertEquals(true, mark() > before);
	}

	private long mark() {
		return office.bureau().database().read(transaction -> transaction.count("SELECT mark FROM person WHERE person = ?", person));
	}
}
