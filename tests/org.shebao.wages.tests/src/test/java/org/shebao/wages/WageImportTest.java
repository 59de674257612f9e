package org.shebao.wages;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shebao.wages.scripted.People.HRSS;
import static org.shebao.wages.scripted.People.NHSA;
import static org.shebao.wages.scripted.People.insurance;
import static org.shebao.wages.scripted.People.name;
import static org.shebao.wages.scripted.People.residentId;
import static org.shebao.wages.scripted.Workplace.ANNUAL;
import static org.shebao.wages.scripted.Workplace.TAXPAYER;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.RuleViolation;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.task.Progress;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.store.OpenStore;
import org.shebao.wages.ImportReport.Failure;
import org.shebao.wages.ImportReport.Warning;
import org.shebao.wages.scripted.People;
import org.shebao.wages.scripted.ScriptedBureau;
import org.shebao.wages.scripted.Workplace;

class WageImportTest {

	private static OpenStore store;

	@TempDir
	private Path folder;

	@BeforeAll
	static void open(@TempDir Path data) {
		store = Workplace.open(data);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	private static Workplace of(List<EmployeeRecord> employees) {
		return Workplace.in(store, new ScriptedBureau().put(employees));
	}

	/** 200 people, of whom the 30th is retired. */
	private static Workplace twoHundred() {
		List<EmployeeRecord> employees = new ArrayList<>(People.many(200));
		employees.set(29, People.retired(30));
		return of(employees);
	}

	private ImportReport imported(Workplace place, WageFile file) {
		return place.sheets.importWages(place.id(), ANNUAL, file.write(folder.resolve("wages.xlsx")), Progress.NONE);
	}

	/** A file of 200 rows; person n is in row 3 + n. */
	private static WageFile scenario12() {
		WageFile file = WageFile.byPerson(TAXPAYER);
		for (int n = 1; n <= 200; n++) {
			switch (n) {
				case 10 -> file.row("改名", residentId(n), 5000);
				case 20 -> file.row(name(n), residentId(5020), 5000);
				case 40 -> file.row(name(39), residentId(39), 5000);
				case 50 -> file.row(name(n), Long.valueOf(residentId(n).substring(0, 17) + "0"), 5000);
				case 60 -> file.row(name(n), residentId(n), "abc");
				case 70 -> file.row(name(n), residentId(n), "￥5,000.00");
				case 80 -> file.row(name(n), residentId(n), 0);
				case 90 -> file.row(name(n), residentId(n), -1);
				case 100 -> file.row(name(n), residentId(n), "5000.001");
				case 110 -> file.row(name(n), residentId(n), "");
				case 120 -> file.row(name(n), residentId(n).substring(0, 17) + "Y", 5000);
				default -> file.row(name(n), residentId(n), 5000 + n);
			}
		}
		return file;
	}

	@Test
	@DisplayName("SC-12, R-087 … R-090, R-099, W-2, W-3, W-5: every row of the file is imported, ignored or failed with its reason")
	void everyRowIsAccountedFor() {
		Workplace place = twoHundred();

		ImportReport report = imported(place, scenario12());

		// ten rows fail, the one without a wage is ignored
		assertEquals(List.of(200L, 189L, 1L, 10L), List.of(report.read(), report.imported(), report.ignored(), report.failed()));
		Map<Integer, String> reasons = report.failures().stream()
				.collect(toMap(failure -> failure.row().rowNumber(), failure -> failure.rule() + " " + failure.reason(), (a, b) -> a, TreeMap::new));
		String unknown = "R-099 该人员无效，或无有效险种";
		String noWage = "W-2 缴费工资格式不正确，应为大于0且最多两位小数的金额";
		assertEquals(new TreeMap<>(Map.of(13, unknown + "（姓名与登记不一致：登记为职工10）", 23, unknown, 33, unknown, 43, "W-3 第42行与第43行人员重复", 53,
				"W-6 证件号码单元格为数值格式，可能已丢失精度，请改为文本格式", 63, noWage, 83, noWage, 93, noWage, 103, noWage, 123, "W-5 证件号码校验不通过")), reasons);
		assertTrue(report.failures().stream().noneMatch(failure -> failure.advice().isBlank()));
		assertEquals(189, place.drafts.count(place.id(), ANNUAL));
		assertEquals(Money.parse("5000.00"), wageOf(place, 70));
		assertEquals(Money.parse("5001.00"), wageOf(place, 1));
		assertEquals(Money.parse("5039.00"), wageOf(place, 39));
	}

	private static Money wageOf(Workplace place, int n) {
		return place.all().stream().filter(draft -> draft.person().equals(People.number(n))).findFirst().orElseThrow().wage();
	}

	@Test
	@DisplayName("R-088: a preview gives the same report and stores nothing")
	void aPreviewStoresNothing() {
		Workplace place = twoHundred();
		Path file = scenario12().write(folder.resolve("wages.xlsx"));
		ImportReport preview = place.sheets.preview(place.id(), ANNUAL, file, Progress.NONE);
		assertEquals(0, place.drafts.count(place.id(), ANNUAL));
		assertEquals(preview, place.sheets.importWages(place.id(), ANNUAL, file, Progress.NONE));
	}

	@Test
	@DisplayName("SC-12, W-4: a file of another employer is refused and changes nothing")
	void aFileOfAnotherEmployerIsRefused() {
		Workplace place = of(People.many(2));
		place.draftEverybody("4600");
		for (String other : List.of("91520103MA6DLQ1K5X", "")) {
			WageFile file = WageFile.byPerson(other).row(name(1), residentId(1), 5000);
			RuleViolation refusal = assertThrows(RuleViolation.class, () -> imported(place, file));
			assertEquals("W-4 文件中的纳税人识别号与当前单位不一致", refusal.rule() + " " + refusal.getMessage());
		}
		assertEquals(Money.parse("4600.00"), wageOf(place, 1));
	}

	@Test
	@DisplayName("W-6: a damaged workbook is refused and changes nothing")
	void aDamagedWorkbookChangesNothing() throws IOException {
		Workplace place = twoHundred();
		byte[] whole = Files.readAllBytes(scenario12().write(folder.resolve("whole.xlsx")));
		Path cut = Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
		RuleViolation refusal = assertThrows(RuleViolation.class, () -> place.sheets.importWages(place.id(), ANNUAL, cut, Progress.NONE));
		assertEquals("W-6", refusal.rule());
		assertEquals(0, place.drafts.count(place.id(), ANNUAL));
	}

	@Test
	@DisplayName("R-089: cancelling an import changes nothing, however much was read")
	void cancellingAnImportChangesNothing() {
		Workplace place = of(People.many(2600));
		Path file = folder.resolve("wages.xlsx");
		place.sheets.template(place.id(), file, Progress.NONE);
		Progress cancelled = new Progress() {
			private long done;

			@Override
			public void report(long now, long total) {
				done = now;
			}

			@Override
			public boolean isCancelled() {
				return done > 1500;
			}
		};
		assertThrows(Progress.Cancelled.class, () -> place.sheets.importWages(place.id(), ANNUAL, file, cancelled));
		assertEquals(0, place.drafts.count(place.id(), ANNUAL));
	}

	@Test
	@DisplayName("R-089: an imported wage takes the place of what was typed, whoever is not in the file keeps his")
	void anImportedWageReplacesWhatWasTyped() {
		Workplace place = of(People.many(3));
		place.drafts.addUnits(place.id(), ANNUAL, java.util.Set.of(HRSS, NHSA));
		imported(place, WageFile.byPerson(TAXPAYER).row(name(2), residentId(2), 5000));
		assertEquals(List.of(2L, 1L, 2L), List.of(1, 2, 3).stream().map(n -> place.all().stream().filter(draft -> draft.person().equals(People.number(n))).count()).toList());
		assertEquals(Money.parse("5000.00"), wageOf(place, 2));
	}

	@Test
	@DisplayName("§6.1: by insurance, a wage for a type without insurance is passed over with a warning")
	void aWageForAnotherTypeIsPassedOver() {
		Workplace place = of(List.of(People.insured(1, "4500.00"), People.employee(2, name(2), insurance(NHSA, InsuranceType.MEDICAL, null))));

		ImportReport report = imported(place, WageFile.byInsurance("110|企业职工基本养老保险", "310|职工基本医疗保险", "410|工伤保险")
				.row(name(1), residentId(1), 5000, 5100, "").row(name(2), residentId(2), "", "", 5200));

		assertEquals(List.of(2L, 1L, 1L, 0L), List.of(report.read(), report.imported(), report.ignored(), report.failed()));
		assertEquals(List.of(new Warning(5, "该职工未参加“工伤保险”，已忽略该险种的缴费工资")), report.warnings());
		assertEquals(Map.of(InsuranceType.PENSION_ENTERPRISE, Money.parse("5000.00"), InsuranceType.MEDICAL, Money.parse("5100.00")),
				place.all().stream().collect(toMap(WageDraft::type, WageDraft::wage)));
	}

	@Test
	@DisplayName("R-087: the downloaded file, filled in by nobody, imports everybody's known wage")
	void theDownloadedFileCanBeImported() {
		List<EmployeeRecord> employees = new ArrayList<>(People.many(1500));
		employees.set(2, People.retired(3));
		employees.set(3, People.insured(4, null));
		Workplace place = of(employees);
		Path file = folder.resolve("参保职工列表.xlsx");

		assertEquals(1499, place.sheets.template(place.id(), file, Progress.NONE));

		ImportReport report = place.sheets.importWages(place.id(), ANNUAL, file, Progress.NONE);
		assertEquals(List.of(1499L, 1498L, 1L, 0L), List.of(report.read(), report.imported(), report.ignored(), report.failed()));
		assertEquals(Money.parse("4500.00"), wageOf(place, 1));
	}

	@Test
	@DisplayName("R-099, R-100: the failure file holds only the failed rows and can be imported again")
	void theFailureFileCanBeImportedAgain() {
		Workplace place = twoHundred();
		ImportReport first = imported(place, scenario12());
		Path failures = folder.resolve("失败原因.xlsx");

		place.sheets.failures(first, failures);

		ImportReport again = place.sheets.preview(place.id(), ANNUAL, failures, Progress.NONE);
		// the numeric number was written as text and the duplicate stands alone now: one is unknown, the other right
		assertEquals(List.of(10L, 1L, 0L, 9L), List.of(again.read(), again.imported(), again.ignored(), again.failed()));
		assertIterableEquals(first.failures().stream().map(failure -> failure.row().name()).filter(name -> !name.equals(name(39))).toList(),
				again.failures().stream().map(Failure::row).map(row -> row.name()).toList());
	}

	@Test
	@DisplayName("§6.1, §7.8: a lower-case x, full-width digits and spaces in a number, and other dots in a name, are the same person")
	void numbersAndNamesAreNormalised() {
		// the resident id of 19 ends with X
		Workplace place = of(List.of(People.employee(19, "阿依古丽·买买提", insurance(NHSA, InsuranceType.MEDICAL, null))));
		ImportReport report = imported(place, WageFile.byPerson(TAXPAYER).row("阿依古丽.买买提 ", " ５２010219900101019x ", "５,000元"));
		assertEquals(List.of(), report.failures());
		assertEquals(Money.parse("5000.00"), wageOf(place, 19));
	}

	@Test
	@DisplayName("R-099: one certificate number under another certificate type is another person")
	void anotherCertificateTypeIsAnotherPerson() {
		EmployeeRecord known = People.insured(1, null);
		EmployeeRecord officer = new EmployeeRecord(known.person(), known.name(),
				new org.shebao.core.identity.Certificate(org.shebao.core.identity.CertificateType.OFFICER, known.certificate().number()), known.insurances());
		ImportReport report = imported(of(List.of(officer)), WageFile.byPerson(TAXPAYER).row(name(1), residentId(1), 5000));
		assertEquals(List.of("R-099"), report.failures().stream().map(Failure::rule).toList());
	}

	@Test
	@DisplayName("DOMAIN §6.1: hidden rows are imported, and it is told how many there are and which is the first")
	void hiddenRows() throws IOException {
		Workplace place = of(People.many(3));
		Path file = WageFile.byPerson(TAXPAYER).row(name(1), residentId(1), 5000).row(name(2), residentId(2), 5000).row(name(3), residentId(3), "abc").write(folder.resolve("wages.xlsx"));
		try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file)); OutputStream out = Files.newOutputStream(folder.resolve("hidden.xlsx"))) {
			// rows 5 and 6 of the sheet
			book.getSheetAt(0).getRow(4).setZeroHeight(true);
			book.getSheetAt(0).getRow(5).setZeroHeight(true);
			book.write(out);
		}

		ImportReport report = place.sheets.importWages(place.id(), ANNUAL, folder.resolve("hidden.xlsx"), Progress.NONE);

		assertEquals(2, report.imported());
		assertEquals(List.of(new Warning(5, "文件中有2行被隐藏，已与其他行一并读取")), report.warnings());
	}

	@Test
	@DisplayName("DOMAIN §6.1: a wage whose formula has no result in the file fails instead of being taken for none")
	void formulaWithoutResult() throws IOException {
		Workplace place = of(People.many(1));
		Path file = WageFile.byPerson(TAXPAYER).row(name(1), residentId(1), 5000).write(folder.resolve("wages.xlsx"));
		try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file)); OutputStream out = Files.newOutputStream(folder.resolve("formula.xlsx"))) {
			book.getSheetAt(0).getRow(3).createCell(4).setCellFormula("2500*2");
			book.write(out);
		}

		ImportReport report = place.sheets.importWages(place.id(), ANNUAL, folder.resolve("formula.xlsx"), Progress.NONE);

		assertEquals(List.of("“缴费工资”单元格的公式没有计算结果，请用Excel或WPS打开文件并保存后重新导入"), report.failures().stream().map(Failure::reason).toList());
	}
}
