package org.shebao.employees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.shebao.employees.People.HRSS;
import static org.shebao.employees.People.NHSA;
import static org.shebao.employees.People.employee;
import static org.shebao.employees.People.free;
import static org.shebao.employees.People.insurance;
import static org.shebao.employees.People.medical;
import static org.shebao.employees.People.pension;
import static org.shebao.employees.People.stopped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.core.RuleViolation;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.task.Progress;
import org.shebao.core.time.FeePeriod;
import org.shebao.documents.Cell;
import org.shebao.documents.SheetReader;
import org.shebao.documents.SheetRow;
import org.shebao.employees.EmployeeWages.AcceptedWage;
import org.shebao.employees.internal.StoredEmployeeWages;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.store.OpenStore;

class EmployeesTest {

	private static OpenStore store;
	private static Workplace place;

	/** One employee of every kind. */
	@BeforeAll
	static void open(@TempDir Path folder) {
		store = Workplace.open(folder);
		place = Workplace.in(store, new ScriptedBureau().put(List.of(
				employee(1, "张伟", medical("5000.00"), pension("5000.00")),
				employee(2, "张伟", medical(null), pension("6000.00")),
				employee(3, "阿依古丽·买买提", medical(null)),
				employee(4, "李_娜", stopped(medical("5000.00")), stopped(pension("5000.00"))),
				employee(5, "王芳"),
				employee(6, "赵退休", free(medical(null))),
				employee(7, "钱定额", insurance(NHSA, InsuranceType.LARGE_MEDICAL, null)))));
		place.employees.sync(place.session, SyncMode.FULL, Progress.NONE);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	private static List<Integer> found(EmployeeQuery query) {
		List<Integer> numbers = new ArrayList<>();
		assertEquals(place.employees.each(place.id(), query, employee -> numbers.add(Integer.valueOf(employee.person().value()))), place.employees.count(place.id(), query));
		return numbers;
	}

	@Test
	@DisplayName("§3.9: insured somewhere, no longer, or not at all")
	void statusIsThatOfTheInsurances() {
		assertEquals(List.of(1, 2, 3, 6, 7), found(EmployeeQuery.ALL.withStatus(InsuranceStatus.NORMAL)));
		assertEquals(List.of(4), found(EmployeeQuery.ALL.withStatus(InsuranceStatus.STOPPED)));
		assertEquals(List.of(5), found(EmployeeQuery.ALL.withStatus(InsuranceStatus.NONE)));
	}

	@Test
	@DisplayName("R-095, C-12: a wage needs who pays by his wage, which retirees and fixed fees do not")
	void aWageNeedsWhoPaysByHisWage() {
		assertEquals(List.of(1, 2, 3), found(EmployeeQuery.ALL.withNeed(WageNeed.NEEDED)));
		assertEquals(List.of(2, 3), found(EmployeeQuery.ALL.withNeed(WageNeed.MISSING)));
		assertEquals(List.of(), found(EmployeeQuery.ALL.withNeed(WageNeed.MISSING).withUnits(Set.of(HRSS))), "2 lacks it at the other unit only");
	}

	@Test
	@DisplayName("R-095, §2.5: for a month after its end a wage is missing, to its last month it is not")
	void aWageIsMissingAfterItsEnd() {
		assertEquals(List.of(2, 3), found(EmployeeQuery.ALL.withoutWageIn(FeePeriod.of(2025, 12))));
		assertEquals(List.of(1, 2, 3), found(EmployeeQuery.ALL.withoutWageIn(FeePeriod.of(2026, 1))));
		assertEquals(List.of(1, 2), found(EmployeeQuery.ALL.withoutWageIn(FeePeriod.of(2026, 1)).withUnits(Set.of(HRSS))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "阿依古丽·买买提", "古丽.买", "古丽•买", " 依古丽 " })
	@DisplayName("§7.8: names are found whatever their dots and spaces")
	void namesAreFoundWhateverTheirDots(String part) {
		assertEquals(List.of(3), found(EmployeeQuery.ALL.withName(part)));
	}

	@Test
	@DisplayName("§5.12: % and _ are ordinary characters")
	void wildcardsAreOrdinaryCharacters() {
		assertEquals(List.of(4), found(EmployeeQuery.ALL.withName("_")));
		assertEquals(List.of(), found(EmployeeQuery.ALL.withName("%")));
	}

	@Test
	@DisplayName("§5.12: by beginning of the certificate number, unit and type")
	void otherColumns() {
		assertEquals(List.of(7), found(EmployeeQuery.ALL.withCertificate("52010219900100007")));
		assertEquals(List.of(1, 2, 4), found(EmployeeQuery.ALL.withUnits(Set.of(HRSS))));
		assertEquals(List.of(1, 2), found(EmployeeQuery.ALL.withType(InsuranceType.PENSION_ENTERPRISE)), "4 has stopped");
		assertEquals(List.of(1), found(EmployeeQuery.ALL.withName("张").withCertificate("52010219900100001").withType(InsuranceType.MEDICAL)));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 7, 8 })
	@DisplayName("§5.0: windows together are the list, each employee once")
	void windowsTogetherAreTheList(int limit) {
		List<EmployeeRecord> all = new ArrayList<>();
		place.employees.each(place.id(), EmployeeQuery.ALL, all::add);
		List<EmployeeRecord> joined = Stream.iterate(window("", limit), window -> !window.isEmpty(), window -> window(window.getLast().person().value(), limit))
				.flatMap(List::stream).toList();
		assertIterableEquals(all, joined);
	}

	private static List<EmployeeRecord> window(String after, int limit) {
		return place.employees.window(place.id(), EmployeeQuery.ALL, after, limit);
	}

	@Test
	@DisplayName("R-080: a name or a certificate number finds people, all of the same name")
	void aNameOrCertificateFindsPeople() {
		assertEquals(2, place.employees.named(place.id(), " 张伟 ").size());
		assertEquals(People.numbers(2), place.employees.named(place.id(), "52010219900100002x").stream().map(EmployeeRecord::person).toList());
		assertEquals(List.of(), place.employees.named(place.id(), "张"));
		assertEquals(List.of(), place.employees.named(place.id(), " "));
	}

	@Test
	@DisplayName("R-232: one employee with all insurances")
	void oneEmployeeWithAllInsurances() {
		assertEquals(Optional.of(employee(1, "张伟", medical("5000.00"), pension("5000.00"))), place.employees.find(place.id(), People.number(1)));
		assertEquals(Optional.empty(), place.employees.find(place.id(), People.number(99)));
	}

	@Test
	@DisplayName("R-219, R-223: the sheet has a column for each type with ✔ where the employee is insured")
	void theSheetShowsWhoIsInsured(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("职工参保信息.xlsx");

		assertEquals(7, place.employees.export(place.id(), EmployeeQuery.ALL, file, Progress.NONE));

		List<List<String>> rows = rows(file);
		assertEquals(List.of("序号", "姓名", "证件类型", "证件号码", "人员编号", "分组", "单位编号", "社保经办机构", "企业职工基本养老保险", "职工基本医疗保险", "参保日期", "缴费状态"), rows.getFirst());
		assertEquals(8, rows.size());
		assertEquals(List.of("1", "张伟", "居民身份证", "52010219900100001X", "0000000000000001", "", "01001234 5201030001", "贵阳市医疗保障局 云岩区社会保险事业局", "✔", "✔"),
				rows.get(1).subList(0, 10));
		assertEquals(List.of("", "✔"), rows.get(3).subList(8, 10));
		assertEquals(List.of("", ""), rows.get(4).subList(8, 10));
		assertEquals("停止缴费", rows.get(4).getLast());
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(ints = { 999, 1000, 1001, 2500 })
	@DisplayName("R-335: an export reads windows of 1000 ahead; each person comes once and in order")
	void anExportOfSeveralWindowsHasEverybodyOnce(int persons, @TempDir Path folder) throws IOException {
		Workplace large = Workplace.in(store, new ScriptedBureau().put(People.many(persons)));
		large.employees.sync(large.session, SyncMode.FULL, Progress.NONE);
		Path file = folder.resolve("many.xlsx");

		assertEquals(persons, large.employees.export(large.id(), EmployeeQuery.ALL, file, Progress.NONE));

		List<String> numbers = rows(file).stream().skip(1).map(row -> row.get(4)).toList();
		assertEquals(People.many(persons).stream().map(each -> each.person().value()).toList(), numbers);
	}

	@Test
	@DisplayName("what fails while a window is read ahead reaches who uses the stream")
	void aFailureOfReadingAheadIsTold(@TempDir Path data) {
		OpenStore other = Workplace.open(data);
		Workplace elsewhere = Workplace.in(other, new ScriptedBureau().put(People.many(1500)));
		elsewhere.employees.sync(elsewhere.session, SyncMode.FULL, Progress.NONE);
		other.close();

		try (Stream<EmployeeRecord> people = elsewhere.employees.stream(elsewhere.id(), EmployeeQuery.ALL)) {
			assertThrows(IllegalStateException.class, people::count);
		}
	}

	@Test
	@DisplayName("R-335: a cancelled export leaves no file")
	void aCancelledExportLeavesNoFile(@TempDir Path folder) throws IOException {
		Progress cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				// not watched
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThrows(Progress.Cancelled.class, () -> place.employees.export(place.id(), EmployeeQuery.ALL, folder.resolve("x.xlsx"), cancelled));
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(0, left.count());
		}
	}

	@Test
	@DisplayName("C-4: an accepted wage counts for the running insurances that it covers")
	void anAcceptedWageCountsForWhatItCovers() {
		Workplace other = Workplace.in(store, new ScriptedBureau().put(List.of(
				employee(1, "甲", medical("1.00"), insurance(NHSA, InsuranceType.LARGE_MEDICAL, null), pension("1.00")),
				employee(2, "乙", medical("1.00"), stopped(pension("1.00"))),
				employee(3, "丙", medical("1.00"), pension("1.00")),
				employee(4, "丁", medical("1.00"), pension("1.00")))));
		other.employees.sync(other.session, SyncMode.FULL, Progress.NONE);
		FeePeriod from = FeePeriod.of(2025, 1);
		FeePeriod to = FeePeriod.of(2025, 12);
		Money wage = Money.parse("9.00");

		store.execute(tx -> {
			try (EmployeeWages.Recorder recorder = new StoredEmployeeWages().record(tx, other.id())) {
				recorder.accept(new AcceptedWage(People.number(1), null, null, wage, from, to));
				recorder.accept(new AcceptedWage(People.number(2), null, null, wage, from, to));
				recorder.accept(new AcceptedWage(People.number(3), HRSS, null, wage, from, to));
				recorder.accept(new AcceptedWage(People.number(4), null, InsuranceType.MEDICAL, wage, from, to));
			}
		});

		assertEquals(employee(1, "甲", medical("9.00"), insurance(NHSA, InsuranceType.LARGE_MEDICAL, null), pension("9.00")), find(other, 1));
		assertEquals(employee(2, "乙", medical("9.00"), stopped(pension("1.00"))), find(other, 2));
		assertEquals(employee(3, "丙", medical("1.00"), pension("9.00")), find(other, 3));
		assertEquals(employee(4, "丁", medical("9.00"), pension("1.00")), find(other, 4));
		assertEquals(employee(1, "张伟", medical("5000.00"), pension("5000.00")), find(place, 1), "another employer's person of the same number");
	}

	@Test
	@DisplayName("R-113, R-119: an adjustment of last year does not take the place of this year's wage")
	void aWageOfLastYearDoesNotReplaceThisYears() {
		Workplace other = Workplace.in(store, new ScriptedBureau().put(List.of(employee(1, "甲", medical("1.00"), pension(null)))));
		other.employees.sync(other.session, SyncMode.FULL, Progress.NONE);
		store.execute(tx -> {
			try (EmployeeWages.Recorder recorder = new StoredEmployeeWages().record(tx, other.id())) {
				recorder.accept(new AcceptedWage(People.number(1), null, null, Money.parse("9.00"), FeePeriod.of(2024, 5), FeePeriod.of(2024, 12)));
			}
		});
		assertEquals(List.of(Money.parse("1.00"), Money.parse("9.00")), find(other, 1).insurances().stream().map(EmployeeRecord.Insurance::wage).toList());
	}

	@Test
	@DisplayName("R-223, W-7: chosen employees are exported in the order of person numbers; nobody chosen is refused")
	void exportsTheChosen(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("chosen.xlsx");
		assertEquals(2, place.employees.export(place.id(), People.numbers(3, 1, 99), file, Progress.NONE));
		assertEquals(List.of("姓名", "张伟", "阿依古丽·买买提"), rows(file).stream().map(row -> row.get(1)).toList());
		assertEquals("W-7", assertThrows(RuleViolation.class, () -> place.employees.export(place.id(), List.of(), file, Progress.NONE)).rule());
	}

	private static EmployeeRecord find(Workplace workplace, int n) {
		return workplace.employees.find(workplace.id(), People.number(n)).orElseThrow();
	}

	private static List<List<String>> rows(Path file) throws IOException {
		try (SheetReader reader = SheetReader.open(file); Stream<SheetRow> rows = reader.rows(reader.sheets().getFirst(), 1, Progress.NONE)) {
			return rows.map(row -> row.cells().stream().map(Cell::text).toList()).toList();
		}
	}
}
