package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shebao.cli.ExitCode;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.time.FeePeriod;

/**
 * Workbooks that are wrong, against the real bureau: each has its own message, the rows read are those imported, failed and ignored, and what is stored stays.
 * There are five persons in normal status, in the rows 4 to 8; the first one's wage is to be 4000.00. A sixth has left.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongWorkbookTest {

	private static final String NOT_AN_AMOUNT = "缴费工资格式不正确，应为大于0且最多两位小数的金额";
	private static final String NOBODY = "该人员无效，或无有效险种";
	private static final String LEFT = "522301199001010014";
	private static final String STRANGER = "522301199102020027";

	private Path folder;
	private SandboxProduct product;
	private Path template;
	private List<JsonNode> before;

	/** The formats in which a workbook comes. */
	private enum Format {
		XLSX, XLS
	}

	@BeforeAll
	void register(@TempDir Path temporary) {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		folder = temporary;
		product = new SandboxProduct(folder.resolve("product"), "2025-08-20");
		for (UnitNumber number : List.of(new UnitNumber("12345"), new UnitNumber("522300000005"))) {
			PersonNumber person = product.operator().join(number, "李停", LEFT, FeePeriod.of(2025, 3));
			product.operator().leave(number, person, FeePeriod.of(2025, 6));
		}
		product.registered();
		onlyTheFirstOne();
		template = folder.resolve("参保职工列表.xlsx");
		assertEquals(5, product.done("wages template " + template).get("rows").asInt());
		before = product.stored();
		assertEquals(6, before.get(1).get("count").asInt());
	}

	@AfterEach
	void nothingStoredIsHarmed() {
		assertEquals(before, product.stored());
	}

	@AfterAll
	void close() {
		product.close();
	}

	@DisplayName("W-2: a wage that is no amount fails its row, as a text and as a number")
	@ParameterizedTest
	@EnumSource
	void noAmount(Format format) throws IOException {
		for (List<String> typed : List.of(List.of("abc", "0", "-1", "5000.001", "10000000"), List.of("0.00", "−1", "50,00", "五千", "1e4"))) {
			allFail(in(format, filled(sheet -> forEach(5, person -> FilledTemplate.wage(sheet, person).setCellValue(typed.get(person))))));
		}
		List<Double> numbers = List.of(0d, -1d, 5000.001, 10_000_000d, 0.001);
		allFail(in(format, filled(sheet -> forEach(5, person -> FilledTemplate.wage(sheet, person).setCellValue(numbers.get(person))))));
	}

	private void allFail(Path file) {
		Imported imported = imported(file, 5, 0, 5);
		assertEquals(List.of("4", "5", "6", "7", "8"), imported.report().findValuesAsText("rowNumber"));
		assertEquals(Collections.nCopies(5, NOT_AN_AMOUNT), imported.report().findValuesAsText("reason"));
		assertEquals("W-2", imported.report().get("rule").asText());
		assertTrue(imported.told().startsWith("第4行 韦小燕：W-2 " + NOT_AN_AMOUNT + "；"), imported.told());
	}

	@DisplayName("W-2: an amount as people type it is taken")
	@ParameterizedTest
	@EnumSource
	void anAmount(Format format) throws IOException {
		List<String> typed = List.of("￥5,000.00", "5000元", "５０００．００", "\u3000¥5,000.0\u00a0", "￥ ５，０００ 元");
		imported(in(format, filled(sheet -> forEach(5, person -> FilledTemplate.wage(sheet, person).setCellValue(typed.get(person))))), 5, 5, 0);
		assertEquals(Collections.nCopies(5, "5000.00"), product.done("wages list").get("drafts").findValuesAsText("wage"));
		onlyTheFirstOne();
	}

	private static void forEach(int persons, IntConsumer action) {
		IntStream.range(0, persons).forEach(action);
	}

	private void onlyTheFirstOne() {
		product.done("wages clear");
		product.done("wages add --person 韦小燕 --wage 4000.00");
	}

	@DisplayName("W-3: a person's second row fails and names the first one")
	@ParameterizedTest
	@EnumSource
	void twice(Format format) throws IOException {
		Path file = in(format, filled(sheet -> {
			FilledTemplate.wage(sheet, 0).setCellValue(4000);
			Row again = sheet.createRow(8);
			FilledTemplate.row(sheet, 0).forEach(cell -> copy(cell, again.createCell(cell.getColumnIndex())));
			again.getCell(FilledTemplate.WAGE).setCellValue(4500);
		}));
		assertEquals("W-3 第4行与第9行人员重复", failure(imported(file, 6, 1, 1), "第9行 韦小燕", 9));
	}

	@DisplayName("R-099, W-5: nobody, somebody who has left, and a number that nobody has")
	@Test
	void nobody() throws IOException {
		Path stranger = filled(sheet -> {
			FilledTemplate.wage(sheet, 0).setCellValue(5000);
			FilledTemplate.text(FilledTemplate.row(sheet, 0).getCell(FilledTemplate.NAME), "陌生");
			FilledTemplate.text(FilledTemplate.row(sheet, 0).getCell(FilledTemplate.CERTIFICATE), STRANGER);
		});
		assertEquals("R-099 " + NOBODY, failure(imported(stranger, 5, 0, 1), "第4行 陌生", 4));
		Path left = filled(sheet -> {
			FilledTemplate.wage(sheet, 0).setCellValue(5000);
			FilledTemplate.text(FilledTemplate.row(sheet, 0).getCell(FilledTemplate.NAME), "李停");
			FilledTemplate.text(FilledTemplate.row(sheet, 0).getCell(FilledTemplate.CERTIFICATE), LEFT);
		});
		assertEquals("R-099 " + NOBODY, failure(imported(left, 5, 0, 1), "第4行 李停", 4));
		Path impossible = filled(sheet -> {
			FilledTemplate.wage(sheet, 0).setCellValue(5000);
			FilledTemplate.text(FilledTemplate.row(sheet, 0).getCell(FilledTemplate.CERTIFICATE), "522301199102020028");
		});
		assertEquals("W-5 证件号码校验不通过", failure(imported(impossible, 5, 0, 1), "第4行 韦小燕", 4));
	}

	@DisplayName("R-088: a changed name says which one is registered")
	@ParameterizedTest
	@EnumSource
	void anotherName(Format format) throws IOException {
		Path file = in(format, filled(sheet -> {
			FilledTemplate.wage(sheet, 0).setCellValue(5000);
			FilledTemplate.text(FilledTemplate.row(sheet, 0).getCell(FilledTemplate.NAME), "韦小艳");
		}));
		assertEquals("R-099 " + NOBODY + "（姓名与登记不一致：登记为韦小燕）", failure(imported(file, 5, 0, 1), "第4行 韦小艳", 4));
	}

	@DisplayName("W-6: a certificate number in a number cell may have lost digits")
	@ParameterizedTest
	@EnumSource
	void numericCertificate(Format format) throws IOException {
		Path file = in(format, filled(sheet -> {
			FilledTemplate.wage(sheet, 1).setCellValue(5000);
			FilledTemplate.row(sheet, 1).getCell(FilledTemplate.CERTIFICATE).setCellValue(522301198506120038d);
		}));
		assertEquals("W-6 证件号码单元格为数值格式，可能已丢失精度，请改为文本格式", failure(imported(file, 5, 0, 1), "第5行 罗建国", 5));
	}

	@DisplayName("W-4: another employer's workbook is refused as a whole and names that employer")
	@ParameterizedTest
	@EnumSource
	void anotherEmployer(Format format) throws IOException {
		Path file = in(format, filled(sheet -> {
			FilledTemplate.wage(sheet, 0).setCellValue(5000);
			FilledTemplate.text(FilledTemplate.head(sheet).getCell(1), "91520103MA6DLQ1K5Q");
		}));
		JsonNode refusal = product.refused(ExitCode.REFUSED, "W-4", "文件中的纳税人识别号与当前单位不一致", "wages", "import", file.toString());
		assertEquals("[\"91520103MA6DLQ1K5Q\"]", refusal.get("details").toString());
	}

	@DisplayName("W-6: a missing or unknown heading is named")
	@ParameterizedTest
	@EnumSource
	void headings(Format format) throws IOException {
		refused(in(format, filled(sheet -> {
			FilledTemplate.text(FilledTemplate.head(sheet).getCell(FilledTemplate.WAGE), "");
			FilledTemplate.text(sheet.getRow(2).getCell(FilledTemplate.WAGE), "工资总额");
		})), "模板不正确，缺少列：缴费工资");
		refused(in(format, filled(sheet -> {
			FilledTemplate.text(sheet.getRow(2).getCell(FilledTemplate.NAME), "");
			FilledTemplate.text(sheet.getRow(2).getCell(FilledTemplate.CERTIFICATE), "");
		})), "模板不正确，缺少列：姓名、身份证件号码");
		refused(in(format, filled(sheet -> FilledTemplate.text(FilledTemplate.head(sheet).getCell(0), ""))), "模板不正确，缺少列：缴费人识别号");
		refused(in(format, filled(sheet -> FilledTemplate.text(FilledTemplate.head(sheet).getCell(FilledTemplate.WAGE), "999|未知保险"))),
				"模板不正确，险种代码不能识别：999|未知保险");
	}

	@DisplayName("W-6: a file that is no whole workbook says what it is")
	@Test
	void noWorkbook() throws IOException {
		String noWorkbook = "文件无法读取：不是Excel工作簿，请用Excel或WPS另存为.xlsx文件后重试";
		refused(Files.createFile(folder.resolve("empty.xlsx")), noWorkbook);
		refused(Files.writeString(folder.resolve("text.xlsx"), "姓名,缴费工资\n韦小燕,5000\n"), noWorkbook);
		byte[] whole = Files.readAllBytes(template);
		refused(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2)), "文件无法读取：文件已损坏或不完整，请重新保存后重试");
		byte[] old = Files.readAllBytes(old(template));
		refused(Files.write(folder.resolve("cut.xls"), Arrays.copyOf(old, old.length / 4)), "文件无法读取：文件已损坏或不完整，请重新保存后重试");
		refused(folder.resolve("none.xlsx"), "文件无法读取：无法打开“none.xlsx”，请确认文件存在且未被其他程序占用");
		refused(Files.createDirectory(folder.resolve("folder.xlsx")), "文件无法读取：无法打开“folder.xlsx”，请确认文件存在且未被其他程序占用");
	}

	@DisplayName("W-2, R-099: right rows are taken beside wrong ones, and the failure file can be mended and imported")
	@Test
	void failuresCanBeMended() throws IOException {
		Path file = filled(sheet -> {
			FilledTemplate.wage(sheet, 0).setCellValue("abc");
			FilledTemplate.wage(sheet, 1).setCellValue("￥5,000.00");
			FilledTemplate.wage(sheet, 2).setCellValue(6000);
			FilledTemplate.text(FilledTemplate.row(sheet, 2).getCell(FilledTemplate.NAME), "岑秀");
		});
		Path failures = folder.resolve("失败原因.xlsx");
		JsonNode report = product.ends(ExitCode.REFUSED, "wages import " + file + " --failures " + failures);
		assertEquals("5 read, 1 imported, 2 failed, 2 ignored", counts(report));
		assertEquals("{\"000|缴费工资\":\"abc\"}", report.findValue("wages").toString());
		assertEquals(List.of("4000.00", "5000.00"), product.done("wages list").get("drafts").findValuesAsText("wage"));
		Path mended = FilledTemplate.edited(failures, folder.resolve("mended.xlsx"), sheet -> {
			FilledTemplate.text(FilledTemplate.wage(sheet, 0), "7000");
			FilledTemplate.text(FilledTemplate.row(sheet, 1).getCell(FilledTemplate.NAME), "岑秀英");
		});
		assertEquals("2 read, 2 imported, 0 failed, 0 ignored", counts(product.done("wages import " + mended)));
		assertEquals(List.of("7000.00", "5000.00", "6000.00"), product.done("wages list").get("drafts").findValuesAsText("wage"));
		onlyTheFirstOne();
	}

	/** The template with empty wages, edited. */
	private Path filled(FilledTemplate.Edit edit) {
		return FilledTemplate.edited(template, folder.resolve("filled.xlsx"), sheet -> {
			forEach(5, person -> FilledTemplate.wage(sheet, person).setBlank());
			edit.apply(sheet);
		});
	}

	private Path in(Format format, Path file) throws IOException {
		return format == Format.XLSX ? file : old(file);
	}

	/** The same workbook in the format of 1997. */
	private Path old(Path file) throws IOException {
		Path target = folder.resolve(file.getFileName().toString().replace(".xlsx", ".xls"));
		try (InputStream in = Files.newInputStream(file); Workbook workbook = WorkbookFactory.create(in); Workbook copy = new HSSFWorkbook();
				OutputStream out = Files.newOutputStream(target)) {
			Sheet sheet = workbook.getSheetAt(0);
			Sheet twin = copy.createSheet(sheet.getSheetName());
			sheet.forEach(row -> {
				Row other = twin.createRow(row.getRowNum());
				row.forEach(cell -> copy(cell, other.createCell(cell.getColumnIndex())));
			});
			copy.write(out);
		}
		return target;
	}

	private static void copy(Cell from, Cell to) {
		if (from.getCellType() == CellType.NUMERIC) {
			to.setCellValue(from.getNumericCellValue());
		} else if (from.getCellType() == CellType.STRING) {
			to.setCellValue(from.getStringCellValue());
		}
	}

	/**
	 * An import.
	 *
	 * @param report for scripts
	 * @param told   the first line for people
	 */
	private record Imported(JsonNode report, String told) {
	}

	/** Imports a file after a preview, which says the same. */
	private Imported imported(Path file, int read, int imported, int failed) {
		String counts = read + " read, " + imported + " imported, " + failed + " failed, " + (read - imported - failed) + " ignored";
		ExitCode expected = failed == 0 ? ExitCode.DONE : ExitCode.REFUSED;
		String told = product.commands.run(expected, "wages import --preview " + file).out().lines().findFirst().orElseThrow();
		JsonNode report = product.ends(expected, "wages import " + file);
		assertEquals(counts, counts(report));
		return new Imported(report, told);
	}

	private static String counts(JsonNode report) {
		return report.get("read") + " read, " + report.get("imported") + " imported, " + report.get("failed") + " failed, " + report.get("ignored") + " ignored";
	}

	/** Rule and reason of the only failure, which stands at a row and is told to people as well. */
	private static String failure(Imported imported, String told, int row) {
		JsonNode failure = imported.report().get("failures").get(0);
		assertEquals(row, failure.get("row").get("rowNumber").asInt());
		assertEquals(failure.get("rule"), imported.report().get("rule"));
		String reason = failure.get("rule").asText() + " " + failure.get("reason").asText();
		assertTrue(imported.told().startsWith(told + "：" + reason + "；"), imported.told());
		return reason;
	}

	private void refused(Path file, String message) {
		product.refused(ExitCode.REFUSED, "W-6", message, "wages", "import", file.toString());
		product.refused(ExitCode.REFUSED, "W-6", message, "wages", "import", "--preview", file.toString());
	}
}
