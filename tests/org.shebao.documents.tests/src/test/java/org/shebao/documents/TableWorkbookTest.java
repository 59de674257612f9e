package org.shebao.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shebao.core.money.Money;
import org.shebao.core.task.Progress;
import org.shebao.core.time.FeePeriod;

class TableWorkbookTest {

	private record Item(String number, Money due, int heads, LocalDate paidOn, FeePeriod period) {
	}

	private static final List<TableColumn<Item>> COLUMNS = List.of(TableColumn.text("单位编号", 20, Item::number), TableColumn.money("应缴费额", Item::due),
			TableColumn.number("缴费人数", item -> BigDecimal.valueOf(item.heads())), TableColumn.date("缴费日期", Item::paidOn),
			TableColumn.month("费款所属期", Item::period));

	@Test
	void everyColumnIsWrittenInItsKind() throws IOException {
		Item item = new Item("0052010300123", Money.parse("70315.00"), 100, LocalDate.of(2025, 7, 18), FeePeriod.of(2025, 7));

		try (XSSFWorkbook workbook = read(new TableWorkbook(), Stream.of(item))) {
			var sheet = workbook.getSheet("应缴信息");
			assertEquals("费款所属期", sheet.getRow(0).getCell(4).getStringCellValue());
			assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
			var row = sheet.getRow(1);
			assertEquals("0052010300123", row.getCell(0).getStringCellValue());
			assertEquals("70315.00", row.getCell(1).getRawValue());
			assertEquals("#,##0.00", row.getCell(1).getCellStyle().getDataFormatString());
			assertEquals(100, row.getCell(2).getNumericCellValue());
			assertEquals(LocalDateTime.of(2025, 7, 18, 0, 0), row.getCell(3).getLocalDateTimeCellValue());
			assertEquals("yyyy-mm-dd", row.getCell(3).getCellStyle().getDataFormatString());
			assertEquals("2025-07", row.getCell(4).getStringCellValue());
		}
	}

	@Test
	void missingValuesLeaveTheCellEmpty() throws IOException {
		try (XSSFWorkbook workbook = read(new TableWorkbook(), Stream.of(new Item(null, null, 0, null, null)))) {
			assertEquals(1, workbook.getSheetAt(0).getRow(1).getPhysicalNumberOfCells());
		}
	}

	@Test
	void aListLongerThanASheetGoesOnOnTheNext() throws IOException {
		Stream<Item> seven = Stream.iterate(1, i -> i + 1).limit(7).map(i -> new Item("行" + i, Money.ofFen(i), i, null, null));

		try (XSSFWorkbook workbook = read(new TableWorkbook(4), seven)) {
			assertEquals(3, workbook.getNumberOfSheets());
			assertEquals("行3", workbook.getSheet("应缴信息").getRow(3).getCell(0).getStringCellValue());
			assertEquals("单位编号", workbook.getSheet("应缴信息2").getRow(0).getCell(0).getStringCellValue());
			assertEquals("行4", workbook.getSheet("应缴信息2").getRow(1).getCell(0).getStringCellValue());
			assertEquals("行7", workbook.getSheet("应缴信息3").getRow(1).getCell(0).getStringCellValue());
		}
	}

	@ParameterizedTest
	@CsvSource({ "职工参保信息,贵阳示例科技有限公司,职工参保信息_贵阳示例科技有限公司_20250718090503.xlsx", "申报记录,A/B:C*D?\"E\"<F>|G\\H,申报记录_A_B_C_D__E__F__G_H_20250718090503.xlsx",
			"欠费,　示例公司. . ,欠费_示例公司_20250718090503.xlsx" })
	void theSuggestedNameHasNothingThatWindowsForbids(String page, String employer, String name) {
		assertEquals(name, FileNames.export(page, employer, LocalDateTime.of(2025, 7, 18, 9, 5, 3)));
	}

	@Test
	void aLongNameIsCutBetweenCharacters() {
		assertEquals("𬭎".repeat(60), FileNames.part("𬭎".repeat(100)));
	}

	private static XSSFWorkbook read(TableWorkbook table, Stream<Item> items) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		table.write(out, "应缴信息", COLUMNS, items, Progress.NONE);
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
	}
}
