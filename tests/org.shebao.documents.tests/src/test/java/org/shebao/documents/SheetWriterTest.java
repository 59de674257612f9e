package org.shebao.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.money.Money;
import org.shebao.documents.SheetWriter.Column;
import org.shebao.documents.SheetWriter.ColumnFormat;

class SheetWriterTest {

	@TempDir
	Path folder;

	private static final List<Column> TWO = List.of(new Column(20, ColumnFormat.TEXT), new Column(14, ColumnFormat.GENERAL));

	@Test
	void aTextThatLooksLikeAFormulaStaysText() throws IOException {
		List<String> attacks = List.of("=1+1", "=cmd|'/C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\")", "'=1", "<f>1+1</f>");
		byte[] file = write(sheet -> {
			for (String attack : attacks) {
				sheet.text(0, attack);
				sheet.endRow();
			}
		});

		assertFalse(part(file, "xl/worksheets/sheet1.xml").contains("<f"), "the sheet has a formula");
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			for (int i = 0; i < attacks.size(); i++) {
				var cell = workbook.getSheetAt(0).getRow(i).getCell(0);
				assertEquals(CellType.STRING, cell.getCellType());
				assertEquals(attacks.get(i).replace('\r', '\n'), cell.getStringCellValue().replace('\r', '\n'));
				assertEquals("@", cell.getCellStyle().getDataFormatString());
			}
		}
	}

	@Test
	void amountsDatesAndNumbersAreCellsOfTheirKind() throws IOException {
		byte[] file = write(sheet -> {
			sheet.money(0, Money.parse("1234567.80"), SheetWriter.GROUPED_AMOUNT);
			sheet.money(1, Money.parse("4394.70"), SheetWriter.PLAIN_AMOUNT);
			sheet.date(2, LocalDate.of(2025, 7, 1));
			sheet.number(3, new BigDecimal("40"));
			sheet.text(4, null);
			sheet.money(5, null, SheetWriter.PLAIN_AMOUNT);
			sheet.endRow();
		});

		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			var row = workbook.getSheetAt(0).getRow(0);
			assertEquals("1234567.80", row.getCell(0).getRawValue());
			assertEquals("#,##0.00", row.getCell(0).getCellStyle().getDataFormatString());
			assertEquals("4394.70", row.getCell(1).getRawValue());
			assertEquals("0.00", row.getCell(1).getCellStyle().getDataFormatString());
			assertEquals(LocalDate.of(2025, 7, 1), row.getCell(2).getLocalDateTimeCellValue().toLocalDate());
			assertEquals(40, row.getCell(3).getNumericCellValue());
			assertEquals(4, row.getLastCellNum());
		}
	}

	@Test
	void everyCellHasItsFormatWhateverStandsAboveIt() throws IOException {
		// row 700 is behind the first rows that leave the memory; every third text is missing; amounts change their format in the middle
		int rows = 700;
		byte[] file = write(sheet -> {
			sheet.title(0, 1, "标题");
			sheet.endRow();
			for (int row = 1; row < rows; row++) {
				sheet.text(0, row % 3 == 0 ? "" : "0" + row);
				sheet.money(1, Money.ofFen(row), row < 350 ? SheetWriter.GROUPED_AMOUNT : SheetWriter.PLAIN_AMOUNT);
				sheet.endRow();
			}
		});

		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			XSSFSheet sheet = workbook.getSheetAt(0);
			assertEquals("@", sheet.getRow(0).getCell(0).getCellStyle().getDataFormatString());
			assertTrue(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold());
			for (int row = 1; row < rows; row++) {
				var text = sheet.getRow(row).getCell(0);
				assertEquals(row % 3 == 0 ? null : "@", text == null ? null : text.getCellStyle().getDataFormatString(), "row " + row);
				var amount = sheet.getRow(row).getCell(1).getCellStyle();
				assertEquals(row < 350 ? "#,##0.00" : "0.00", amount.getDataFormatString(), "row " + row);
				assertFalse(amount.getFont().getBold(), "row " + row);
			}
		}
	}

	@Test
	void headingsAreFrozenColumnsAreWideAndNewCellsOfTextColumnsAreText() throws IOException {
		byte[] file = write(sheet -> {
			sheet.heading(0, "证件号码");
			sheet.heading(1, "金额");
			sheet.endRow();
		});

		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			XSSFSheet sheet = workbook.getSheetAt(0);
			assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
			assertEquals(20, sheet.getColumnWidth(0) / 256);
			assertEquals("@", sheet.getColumnStyle(0).getDataFormatString());
		}
	}

	@Test
	void rareCharactersSurvive() throws IOException {
		byte[] file = write(sheet -> {
			sheet.text(0, "𬭎㛃䶮·<&>");
			sheet.endRow();
		});

		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			assertEquals("𬭎㛃䶮·<&>", workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
		}
	}

	private interface Rows {
		void writeTo(SheetWriter.Sheet sheet) throws IOException;
	}

	private static byte[] write(Rows rows) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetWriter writer = new SheetWriter(out);
		rows.writeTo(writer.sheet("一", TWO, 1));
		writer.finish();
		return out.toByteArray();
	}

	/** A part as it stands in the file; the archive's central directory is needed to read it. */
	private String part(byte[] file, String name) throws IOException {
		Path path = Files.write(folder.resolve("written.xlsx"), file);
		try (ZipFile zip = new ZipFile(path.toFile()); InputStream in = zip.getInputStream(zip.getEntry(name))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	@DisplayName("What spreadsheets take for an escaped character stays as it was written, also for this program's reader")
	void escapesSurvive() throws IOException {
		byte[] file = write(sheet -> {
			sheet.text(0, "_x003D_1+1");
			sheet.endRow();
		});

		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			assertEquals("_x003D_1+1", workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
		}
		Path path = Files.write(folder.resolve("escaped.xlsx"), file);
		assertEquals("_x003D_1+1", Samples.rows(path, 0).getFirst().cell(0).text());
	}

	@Test
	@DisplayName("A text is cut to the 32,767 characters of which Excel says that a cell holds them, never inside a character")
	void longTextsAreCut() throws IOException {
		byte[] file = write(sheet -> {
			sheet.text(0, "张".repeat(32_767));
			sheet.text(1, "张".repeat(32_768));
			sheet.text(2, "𬭎".repeat(20_000));
			sheet.endRow();
		});

		Path path = Files.write(folder.resolve("long.xlsx"), file);
		SheetRow row = Samples.rows(path, 0).getFirst();
		assertEquals("张".repeat(32_767), row.cell(0).text());
		assertEquals("张".repeat(32_766) + "…", row.cell(1).text());
		assertEquals("𬭎".repeat(16_383) + "…", row.cell(2).text());
	}
}
