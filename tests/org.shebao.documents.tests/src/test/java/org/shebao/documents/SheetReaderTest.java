package org.shebao.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.core.RuleViolation;
import org.shebao.core.task.Progress;

@ExtendWith(InChinese.class)
class SheetReaderTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "kinds.xlsx", "kinds.xls" })
	void everyKindOfCellIsToldFromItsContentInBothFormats(String name) throws IOException {
		Path file = Samples.save(kinds(name.endsWith("x") ? new XSSFWorkbook() : new HSSFWorkbook()), folder.resolve(name));

		List<SheetRow> rows = Samples.rows(file, 0);

		assertEquals(List.of(2, 4, 6), rows.stream().map(SheetRow::number).toList());
		SheetRow row = rows.getFirst();
		assertEquals(new Cell.Text("示例𬭎"), row.cell(0));
		assertEquals(new BigDecimal("4588.03"), ((Cell.Number) row.cell(1)).value());
		assertEquals(new Cell.Date(LocalDateTime.of(2025, 7, 1, 0, 0)), row.cell(2));
		assertEquals("2025-07-01", row.cell(2).text());
		assertEquals(new Cell.Bool(true), row.cell(3));
		assertEquals(new Cell.Empty(), row.cell(4));
		assertEquals(new Cell.Error("#DIV/0!"), row.cell(5));
		assertEquals(new Cell.Text("缓存"), row.cell(6));
		assertEquals(new BigDecimal("42"), ((Cell.Number) row.cell(7)).value());
		assertEquals(new Cell.Empty(), row.cell(99));
	}

	@ParameterizedTest
	@ValueSource(strings = { "hidden.xlsx", "hidden.xls" })
	void hiddenRowsAndSheetsAreReadAndMarked(String name) throws IOException {
		Path file = Samples.save(kinds(name.endsWith("x") ? new XSSFWorkbook() : new HSSFWorkbook()), folder.resolve(name));

		try (SheetReader reader = SheetReader.open(file)) {
			assertEquals(List.of(new SheetInfo(0, "一", false), new SheetInfo(1, "二", true)), reader.sheets());
		}
		assertEquals(List.of(false, true, false), Samples.rows(file, 0).stream().map(SheetRow::hidden).toList());
		assertEquals("第二页", Samples.rows(file, 1).getFirst().cell(1).text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "renamed.xls", "renamed.csv" })
	void theContentAndNotTheNameTellsTheFormat(String name) throws IOException {
		Path file = Samples.save(kinds(new XSSFWorkbook()), folder.resolve(name));

		assertEquals(3, Samples.rows(file, 0).size());
	}

	@Test
	void aDateOfTheMacintoshDateSystemIsTheSameDay() throws IOException {
		XSSFWorkbook workbook = new XSSFWorkbook();
		workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
		CellStyle day = workbook.createCellStyle();
		day.setDataFormat((short) 14);
		var cell = workbook.createSheet("一").createRow(0).createCell(0);
		// 2025-07-01 is day 45839 of the 1900 system and 1462 days less in the 1904 system
		cell.setCellValue(45839 - 1462);
		cell.setCellStyle(day);

		assertEquals("2025-07-01", Samples.rows(Samples.save(workbook, folder.resolve("mac.xlsx")), 0).getFirst().cell(0).text());
	}

	@Test
	void moreDataRowsThanTheLimitAreRefusedAndExactlyTheLimitIsNot() throws IOException {
		XSSFWorkbook workbook = new XSSFWorkbook();
		Sheet sheet = workbook.createSheet("一");
		for (int i = 0; i < 7; i++) {
			sheet.createRow(i).createCell(0).setCellValue("行" + i);
		}
		Path file = Samples.save(workbook, folder.resolve("seven.xlsx"));

		assertEquals(7, count(file, 5, 2));
		RuleViolation refusal = assertThrows(RuleViolation.class, () -> count(file, 4, 2));
		assertEquals("W-6", refusal.rule());
		assertEquals("文件超过4行，请拆分后分别导入", refusal.getMessage());
	}

	@Test
	void blankRowsDoNotCount() throws IOException {
		XSSFWorkbook workbook = new XSSFWorkbook();
		Sheet sheet = workbook.createSheet("一");
		for (int i = 0; i < 2000; i++) {
			sheet.createRow(i).createCell(0).setCellValue(i == 1500 ? "内容" : "　\u00a0 ");
		}

		assertEquals(1, count(Samples.save(workbook, folder.resolve("blank.xlsx")), 1, 0));
	}

	@Test
	void cancellingEndsTheReading() throws IOException {
		Path file = Samples.wageFile(folder.resolve("long.xlsx"), WageHeader.byPerson(Samples.TAXPAYER),
				Stream.generate(() -> Samples.line("张伟", "520103199003072016", 500000, WageHeader.byPerson(""))).limit(5000));
		AtomicLong told = new AtomicLong();
		Progress cancelledAfterThousand = new Progress() {
			@Override
			public void report(long done, long total) {
				told.set(done);
			}

			@Override
			public boolean isCancelled() {
				return told.get() > 1000;
			}
		};

		try (SheetReader reader = SheetReader.open(file); Stream<SheetRow> rows = reader.rows(reader.sheets().getFirst(), 3, cancelledAfterThousand)) {
			assertThrows(Progress.Cancelled.class, rows::count);
		}
		assertTrue(told.get() > 1000 && told.get() < 2500, "told " + told);
	}

	private static int count(Path file, int limit, int headerRows) throws IOException {
		try (SheetReader reader = SheetReader.open(file, ReadingLimits.STANDARD.withDataRows(limit));
				Stream<SheetRow> rows = reader.rows(reader.sheets().getFirst(), headerRows, Progress.NONE)) {
			return rows.toList().size();
		}
	}

	/** Rows 2, 4 (hidden) and 6 with content; a second, hidden sheet. */
	private static Workbook kinds(Workbook workbook) {
		CellStyle day = workbook.createCellStyle();
		day.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
		Sheet sheet = workbook.createSheet("一");
		Row row = sheet.createRow(1);
		row.createCell(0).setCellValue("示例𬭎");
		row.createCell(1).setCellValue(4588.03);
		row.createCell(2).setCellValue(LocalDate.of(2025, 7, 1));
		row.getCell(2).setCellStyle(day);
		row.createCell(3).setCellValue(true);
		row.createCell(5).setCellFormula("1/0");
		row.createCell(6).setCellFormula("\"缓\"&\"存\"");
		row.createCell(7).setCellFormula("6*7");
		workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
		sheet.createRow(2).createCell(0).setCellValue("  ");
		sheet.createRow(3).createCell(2).setCellValue("隐藏行");
		sheet.getRow(3).setZeroHeight(true);
		sheet.createRow(5).createCell(0).setCellValue("末行");
		Sheet second = workbook.createSheet("二");
		second.createRow(0).createCell(1).setCellValue("第二页");
		workbook.setSheetHidden(1, true);
		return workbook;
	}

	@Test
	@DisplayName("DOMAIN §6.1: a formula whose result is not in the file is not taken for an empty cell")
	void formulasWithoutResults() throws IOException {
		XSSFWorkbook workbook = new XSSFWorkbook();
		// POI writes a formula without a result unless it is told to compute
		workbook.createSheet("一").createRow(0).createCell(0).setCellFormula("2500*2");
		SheetRow row = Samples.rows(Samples.save(workbook, folder.resolve("formula.xlsx")), 0).getFirst();

		assertEquals(new Cell.Uncomputed(), row.cell(0));
	}
}
