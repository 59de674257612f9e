package org.shebao.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.core.RuleViolation;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.task.Progress;
import org.shebao.documents.RowProblem.Kind;

@ExtendWith(InChinese.class)
class WageWorkbookTest {

	@TempDir
	Path folder;

	@Test
	@DisplayName("R-087: the downloaded list has the layout of the official file, cell by cell")
	void theLayoutByInsuranceIsThatOfTheOfficialFile() throws IOException {
		WageLine line = new WageLine("张伟", "201", "520103199003072016", "研发部", Map.of(Samples.PENSION, Money.parse("5000"), Samples.INJURY, Money.parse("4394.70")));
		Path file = Samples.wageFile(folder.resolve("参保职工列表.xlsx"), Samples.BY_INSURANCE, Stream.of(line));

		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
			XSSFSheet sheet = workbook.getSheet("缴费工资申报数据");
			assertEquals(0, workbook.getSheetIndex(sheet));
			assertEquals(List.of("A1:D1", "B2:D2"), sheet.getMergedRegions().stream().map(region -> region.formatAsString()).sorted().toList());
			assertEquals("单位社保费缴费工资年度申报", text(sheet, 0, 0));
			assertEquals(List.of("*缴费人识别号：", "91520103MA6DLQ1K5Q", "", "", "110|企业职工基本养老保险", "210|失业保险", "410|工伤保险"), texts(sheet, 1));
			assertEquals(List.of("*姓名", "*身份证件类型代码", "*身份证件号码", "分组", "缴费工资", "缴费工资", "缴费工资"), texts(sheet, 2));
			assertEquals(List.of("张伟", "201", "520103199003072016", "研发部"), texts(sheet, 3).subList(0, 4));
			assertEquals(CellType.STRING, sheet.getRow(3).getCell(2).getCellType());
			assertEquals("5000.00", sheet.getRow(3).getCell(4).getRawValue());
			assertEquals("0.00", sheet.getRow(3).getCell(4).getCellStyle().getDataFormatString());
			assertEquals(null, sheet.getRow(3).getCell(5), "no wage, no cell");
			assertEquals("4394.70", sheet.getRow(3).getCell(6).getRawValue());
			assertTrue(texts(workbook.getSheet("填表说明"), 1).getFirst().startsWith("按照该模板标准将员工工资信息编辑好"));
		}
	}

	@Test
	void theLayoutByPersonHasOneWageColumn() throws IOException {
		WageHeader header = WageHeader.byPerson(Samples.TAXPAYER);
		Path file = Samples.wageFile(folder.resolve("person.xlsx"), header, Stream.of(Samples.line("张伟", "520103199003072016", 500000, header)));

		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
			assertEquals("000|缴费工资", text(workbook.getSheetAt(0), 1, 4));
			assertEquals("缴费工资", text(workbook.getSheetAt(0), 2, 4));
		}
		try (WageWorkbookReader reader = WageWorkbookReader.open(file)) {
			assertEquals(header, reader.header());
			assertTrue(reader.header().isByPerson());
		}
	}

	@Test
	@DisplayName("R-093: what was written is read back unchanged")
	void whatWasWrittenIsReadBack() throws IOException {
		List<WageLine> lines = List.of(Samples.line("阿依古丽·买买提", "52232819851120456X", 633333, Samples.BY_INSURANCE),
				new WageLine("李𬭎", "208", "E12345678", "一级/二级", Map.of(Samples.UNEMPLOYMENT, Money.ofFen(1))));
		Path file = Samples.wageFile(folder.resolve("back.xlsx"), Samples.BY_INSURANCE, lines.stream());

		try (WageWorkbookReader reader = WageWorkbookReader.open(file)) {
			assertEquals(Samples.BY_INSURANCE, reader.header());
			assertFalse(reader.header().isByPerson());
		}
		assertEquals(List.of(
				new WageRow(4, false, "阿依古丽·买买提", "201", "52232819851120456X", "",
						Map.of(Samples.PENSION, "6333.33", Samples.UNEMPLOYMENT, "6333.33", Samples.INJURY, "6333.33"), List.of()),
				new WageRow(5, false, "李𬭎", "208", "E12345678", "一级/二级", Map.of(Samples.UNEMPLOYMENT, "0.01"), List.of())), Samples.wageRows(file));
	}

	@ParameterizedTest
	@DisplayName("R-089: a file saved by another program is read, each row exactly once")
	@ValueSource(strings = { "wage-libreoffice.xlsx", "wage-libreoffice.xls" })
	void aFileSavedByLibreOfficeIsReadInBothFormats(String name) throws IOException {
		Path file = Samples.resource(name, folder);

		List<WageRow> rows = Samples.wageRows(file);

		try (WageWorkbookReader reader = WageWorkbookReader.open(file)) {
			assertEquals(Samples.BY_INSURANCE, reader.header());
			assertEquals("缴费工资申报数据", reader.sheet().name());
		}
		assertEquals(List.of(4, 5, 6, 8, 9, 10, 12), rows.stream().map(WageRow::rowNumber).toList());
		assertEquals(new WageRow(4, false, "张伟", "201", "520103199003072016", "研发部/一组",
				Map.of(Samples.PENSION, "5000", Samples.UNEMPLOYMENT, "5000", Samples.INJURY, "5000"), List.of()), rows.get(0));
		// a formula counts by its cached value, a small x becomes X, an empty wage stays empty
		assertEquals(new WageRow(5, false, "阿依古丽·买买提", "201", "52232819851120456X", "", Map.of(Samples.PENSION, "4394.7", Samples.INJURY, "4588.03"), List.of()),
				rows.get(1));
		assertTrue(rows.get(2).hidden());
		assertEquals("6333.33", rows.get(2).wage(Samples.PENSION).orElseThrow());
		assertEquals(List.of(Kind.NUMERIC_IDENTIFIER, Kind.DATE_AS_WAGE), rows.get(3).problems().stream().map(RowProblem::kind).toList());
		assertEquals(Map.of(Samples.PENSION, "abc", Samples.UNEMPLOYMENT, "￥5,000.00", Samples.INJURY, "2025-07-01"), rows.get(3).wages());
		// full-width and non-breaking spaces, full-width digits
		assertEquals(new WageRow(9, false, "陈㛃", "201", "520103198802290015", "", Map.of(Samples.PENSION, "5000.50"), List.of()), rows.get(4));
		assertEquals(List.of(Kind.ERROR_VALUE, Kind.TRUTH_VALUE_AS_WAGE), rows.get(5).problems().stream().map(RowProblem::kind).toList());
		assertEquals("5000.001", rows.get(5).wage(Samples.INJURY).orElseThrow());
		assertEquals("=1+1", rows.get(6).name());
		assertEquals("5000", rows.get(6).wage(Samples.PENSION).orElseThrow());
	}

	@Test
	void anIdentifierInANumberCellOfFifteenDigitsIsAProblemAndOfFourteenIsNot() throws IOException {
		XSSFWorkbook workbook = template("000|缴费工资");
		row(workbook, 3, "张伟", "201").createCell(2).setCellValue(520103199003072016d);
		row(workbook, 4, "李娜", "201").createCell(2).setCellValue(123456789012345d);
		row(workbook, 5, "王芳", "208").createCell(2).setCellValue(12345678901234d);

		List<WageRow> rows = Samples.wageRows(Samples.save(workbook, folder.resolve("numeric.xlsx")));

		RowProblem problem = new RowProblem(Kind.NUMERIC_IDENTIFIER, "证件号码单元格为数值格式，可能已丢失精度，请改为文本格式");
		assertEquals(List.of(List.of(problem), List.of(problem), List.of()), rows.stream().map(WageRow::problems).toList());
		assertEquals("12345678901234", rows.get(2).number());
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "缴费工资", "-", "000 | 任意名称" })
	void aSingleWageColumnIsTheLayoutByPersonHoweverItIsHeaded(String above) throws IOException {
		XSSFWorkbook workbook = template(above);
		row(workbook, 3, "张伟", "201").createCell(4).setCellValue(5000);
		Path file = Samples.save(workbook, folder.resolve("single.xlsx"));

		try (WageWorkbookReader reader = WageWorkbookReader.open(file)) {
			assertEquals(WageHeader.byPerson(Samples.TAXPAYER), reader.header());
		}
		assertEquals("5000", Samples.wageRows(file).getFirst().wage(WageColumn.WHOLE_PERSON).orElseThrow());
	}

	@Test
	void aColumnIsKnownByItsCodeHoweverItsNameIsSpelt() throws IOException {
		XSSFWorkbook workbook = template("210 |  失业保险费（单位及个人）");
		row(workbook, 3, "张伟", "201").createCell(4).setCellValue(5000);
		Path file = Samples.save(workbook, folder.resolve("spelt.xlsx"));

		assertEquals("5000", Samples.wageRows(file).getFirst().wage(WageColumn.of(InsuranceType.UNEMPLOYMENT)).orElseThrow());
		try (WageWorkbookReader reader = WageWorkbookReader.open(file)) {
			assertEquals(InsuranceType.UNEMPLOYMENT, reader.header().columns().getFirst().insurance().orElseThrow());
		}
	}

	@Test
	@DisplayName("DOMAIN §6.1: the headings of insurance types are Chinese in every language")
	void headingsAreChineseInEveryLanguage() {
		Locale.setDefault(Locale.ENGLISH);
		try {
			assertEquals(List.of("110|企业职工基本养老保险", "120|机关事业单位养老保险", "180|职业年金", "210|失业保险", "310|职工基本医疗保险", "320|公务员医疗补助", "330|大额医疗费用补助", "410|工伤保险", "510|生育保险"),
					Stream.of(InsuranceType.values()).filter(type -> type != InsuranceType.PROJECT_INJURY).map(WageColumn::of).map(WageColumn::heading).toList());
		} finally {
			Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		}
	}

	@Test
	void aFurtherColumnNamedLikeAWageIsIgnoredBesideCodedOnes() throws IOException {
		XSSFWorkbook workbook = template("210|失业保险", null);
		workbook.getSheetAt(0).getRow(2).getCell(5).setCellValue("缴费工资合计");
		row(workbook, 3, "张伟", "201").createCell(4).setCellValue(5000);
		workbook.getSheetAt(0).getRow(3).createCell(5).setCellValue(9999);

		WageRow row = Samples.wageRows(Samples.save(workbook, folder.resolve("sum.xlsx"))).getFirst();

		assertEquals(Map.of(Samples.UNEMPLOYMENT, "5000"), row.wages());
	}

	@Test
	void furtherAndMovedColumnsAreIgnored() throws IOException {
		XSSFWorkbook workbook = new XSSFWorkbook();
		Sheet sheet = workbook.createSheet("改名的工作表");
		fill(sheet, 0, "任意标题");
		fill(sheet, 1, "", "* 缴费人识别号:", Samples.TAXPAYER, "", "", "", "210|失业保险");
		fill(sheet, 2, "备注", "＊身份证件号码", "姓名", "*身份证件类型", "部门", "", "缴费工资");
		fill(sheet, 3, "x", "520103199003072016", "张伟", "201", "财务", "y", "5000");

		Path file = Samples.save(workbook, folder.resolve("moved.xlsx"));
		assertEquals(List.of(new WageRow(4, false, "张伟", "201", "520103199003072016", "", Map.of(Samples.UNEMPLOYMENT, "5000"), List.of())), Samples.wageRows(file));
	}

	@ParameterizedTest
	@DisplayName("W-6: a missing column or sheet is named")
	@CsvSource({ "1;0, 模板不正确，缺少列：缴费人识别号", "2;0, 模板不正确，缺少列：姓名", "2;1, 模板不正确，缺少列：身份证件类型代码", "2;2, 模板不正确，缺少列：身份证件号码" })
	void aMissingColumnIsNamed(String place, String message) throws IOException {
		XSSFWorkbook workbook = template("000|缴费工资");
		workbook.getSheetAt(0).getRow(Integer.parseInt(place.substring(0, 1))).getCell(Integer.parseInt(place.substring(2))).setBlank();

		assertEquals(message, refusal(workbook));
	}

	@Test
	@DisplayName("W-6: all missing columns are named together")
	void allMissingColumnsAreNamedTogether() throws IOException {
		XSSFWorkbook workbook = template("000|缴费工资");
		workbook.getSheetAt(0).removeRow(workbook.getSheetAt(0).getRow(2));
		workbook.getSheetAt(0).getRow(1).getCell(4).setBlank();

		assertEquals("模板不正确，缺少列：姓名、身份证件类型代码、身份证件号码、缴费工资", refusal(workbook));
	}

	@ParameterizedTest
	@DisplayName("W-6: wage columns that cannot be told apart or are unknown are named")
	@CsvSource({ "999|未知险种, -, 模板不正确，险种代码不能识别：999|未知险种", "210|失业保险, 210|失业, 模板不正确，列重复：210|失业",
			"000|缴费工资, 210|失业保险, 模板不正确，按人员和按险种的缴费工资列不能同时存在" })
	void wrongWageColumnsAreNamed(String first, String second, String message) throws IOException {
		assertEquals(message, refusal(second.equals("-") ? template(first) : template(first, second)));
	}

	@Test
	void anEmptyWorkbookLacksTheHeader() throws IOException {
		XSSFWorkbook workbook = new XSSFWorkbook();
		workbook.createSheet("一");

		assertEquals("模板不正确，缺少列：缴费人识别号", refusal(workbook));
	}

	@Test
	void everyRowThatHoldsAnythingIsGivenExactlyOnceWhateverItHolds() throws IOException {
		Random random = new Random(20240401);
		for (int round = 0; round < 40; round++) {
			XSSFWorkbook workbook = template("210|失业保险", "410|工伤保险");
			List<Integer> filled = new ArrayList<>();
			for (int number = 4; number < 60; number++) {
				if (random.nextInt(3) > 0) {
					disorder(workbook, number, random);
					filled.add(number);
				}
			}
			Path file = Samples.save(workbook, folder.resolve("round" + round + ".xlsx"));
			assertEquals(filled, Samples.wageRows(file).stream().map(WageRow::rowNumber).toList());
		}
	}

	@Test
	@DisplayName("DOMAIN §6.1: at most 100,000 rows for each file")
	void theRowsOfTheHeaderDoNotCountForTheLimit() throws IOException {
		WageHeader header = WageHeader.byPerson(Samples.TAXPAYER);
		Path file = Samples.wageFile(folder.resolve("ten.xlsx"), header,
				IntStream.range(0, 10).mapToObj(i -> Samples.line("张伟", "520103199003072016", 500000 + i, header)));

		assertEquals(10, count(file, 10));
		assertEquals("文件超过9行，请拆分后分别导入", assertThrows(RuleViolation.class, () -> count(file, 9)).getMessage());
		assertEquals(100_000, ReadingLimits.STANDARD.dataRows());
	}

	@Test
	void aCancelledDownloadLeavesNoReadableWorkbook() throws IOException {
		Path file = folder.resolve("cancelled.xlsx");
		WageHeader header = WageHeader.byPerson(Samples.TAXPAYER);
		Progress cancelled = new Progress() {
			private long written;

			@Override
			public void report(long done, long total) {
				written = done;
			}

			@Override
			public boolean isCancelled() {
				return written == 700;
			}
		};

		try (var out = Files.newOutputStream(file)) {
			Stream<WageLine> lines = Stream.generate(() -> Samples.line("张伟", "520103199003072016", 500000, header)).limit(1000);
			assertThrows(Progress.Cancelled.class, () -> new WageWorkbookWriter().write(out, header, lines, cancelled));
		}
		assertThrows(RuleViolation.class, () -> Samples.wageRows(file));
	}

	private String refusal(XSSFWorkbook workbook) throws IOException {
		Path file = Samples.save(workbook, folder.resolve("wrong.xlsx"));
		RuleViolation refusal = assertThrows(RuleViolation.class, () -> WageWorkbookReader.open(file));
		assertEquals("W-6", refusal.rule());
		return refusal.getMessage();
	}

	private static int count(Path file, int limit) throws IOException {
		try (WageWorkbookReader reader = WageWorkbookReader.open(file, ReadingLimits.STANDARD.withDataRows(limit));
				Stream<WageRow> rows = reader.rows(Progress.NONE)) {
			return rows.toList().size();
		}
	}

	/** A template with these headings above its wage columns; null leaves a cell out. */
	private static XSSFWorkbook template(String... above) {
		XSSFWorkbook workbook = new XSSFWorkbook();
		Sheet sheet = workbook.createSheet("缴费工资申报数据");
		fill(sheet, 0, "单位社保费缴费工资年度申报");
		fill(sheet, 1, "*缴费人识别号：", Samples.TAXPAYER);
		fill(sheet, 2, "*姓名", "*身份证件类型代码", "*身份证件号码", "分组");
		for (int i = 0; i < above.length; i++) {
			if (above[i] != null) {
				sheet.getRow(1).createCell(4 + i).setCellValue(above[i]);
			}
			sheet.getRow(2).createCell(4 + i).setCellValue("缴费工资");
		}
		return workbook;
	}

	private static Row row(XSSFWorkbook workbook, int index, String name, String type) {
		fill(workbook.getSheetAt(0), index, name, type);
		return workbook.getSheetAt(0).getRow(index);
	}

	private static void disorder(XSSFWorkbook workbook, int number, Random random) {
		var cell = workbook.getSheetAt(0).createRow(number - 1).createCell(random.nextInt(12));
		switch (random.nextInt(5)) {
			case 0 -> cell.setCellValue("文字");
			case 1 -> cell.setCellValue(random.nextDouble() * 1e17);
			case 2 -> cell.setCellValue(random.nextBoolean());
			case 3 -> cell.setCellErrorValue((byte) 42);
			default -> cell.setCellFormula("\"值\"&" + number);
		}
		if (cell.getCellType() == CellType.FORMULA) {
			workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
		}
		workbook.getSheetAt(0).getRow(number - 1).setZeroHeight(random.nextInt(4) == 0);
	}

	private static void fill(Sheet sheet, int row, String... texts) {
		var cells = sheet.createRow(row);
		for (int i = 0; i < texts.length; i++) {
			if (!texts[i].isEmpty()) {
				cells.createCell(i).setCellValue(texts[i]);
			}
		}
	}

	private static String text(Sheet sheet, int row, int column) {
		return sheet.getRow(row).getCell(column).getStringCellValue();
	}

	private static List<String> texts(Sheet sheet, int row) {
		return IntStream.range(0, sheet.getRow(row).getLastCellNum()).mapToObj(sheet.getRow(row)::getCell)
				.map(cell -> cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue()).toList();
	}
}
