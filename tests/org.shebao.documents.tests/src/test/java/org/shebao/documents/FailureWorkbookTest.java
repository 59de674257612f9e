package org.shebao.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.task.Progress;

@ExtendWith(InChinese.class)
class FailureWorkbookTest {

	private static final String REASON = "该人员无效，或无有效险种";

	@TempDir
	Path folder;

	@Test
	@DisplayName("R-100: the failure file can be corrected and imported again")
	void theFailureFileIsReadLikeTheFileThatFailed() throws IOException {
		List<WageRow> failed = Samples.wageRows(Samples.resource("wage-libreoffice.xlsx", folder));

		Path file = write(Samples.BY_INSURANCE, failed.stream().map(row -> new FailureRow(row, "失业保险", REASON, "核对姓名和证件号码")));

		try (WageWorkbookReader reader = WageWorkbookReader.open(file)) {
			assertEquals(Samples.BY_INSURANCE, reader.header());
		}
		List<WageRow> again = Samples.wageRows(file);
		assertEquals(failed.stream().map(row -> List.of(row.name(), row.typeCode(), row.number(), row.group())).toList(),
				again.stream().map(row -> List.of(row.name(), row.typeCode(), row.number(), row.group())).toList());
		assertEquals(IntStream.range(4, 4 + failed.size()).boxed().toList(), again.stream().map(WageRow::rowNumber).toList());
		assertEquals(Map.of(Samples.PENSION, "abc", Samples.UNEMPLOYMENT, "￥5,000.00", Samples.INJURY, "2025-07-01"), again.get(3).wages());
		assertEquals("5000.001", again.get(5).wage(Samples.INJURY).orElseThrow());
	}

	@Test
	@DisplayName("R-099: reason and advice stand beside the row and its number in the imported file")
	void reasonAndAdviceStandBesideTheRow() throws IOException {
		WageRow row = new WageRow(57, false, "张伟", "201", "520103199003072016", "", Map.of(WageColumn.WHOLE_PERSON, "5000"), List.of());

		Path file = write(WageHeader.byPerson(Samples.TAXPAYER), Stream.of(new FailureRow(row, "全部险种", REASON, "=恶意公式")));

		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
			var sheet = workbook.getSheetAt(0);
			assertEquals(List.of("*姓名", "*身份证件类型代码", "*身份证件号码", "分组", "缴费工资", "行号", "险种", "失败原因", "处理建议"),
					IntStream.range(0, 9).mapToObj(i -> sheet.getRow(2).getCell(i).getStringCellValue()).toList());
			assertEquals("5000.00", sheet.getRow(3).getCell(4).getRawValue());
			assertEquals(List.of("57", "全部险种", REASON, "=恶意公式"), IntStream.range(5, 9).mapToObj(i -> sheet.getRow(3).getCell(i).getStringCellValue()).toList());
			assertEquals(CellType.STRING, sheet.getRow(3).getCell(8).getCellType());
		}
	}

	private Path write(WageHeader header, Stream<FailureRow> rows) throws IOException {
		Path file = folder.resolve("失败原因.xlsx");
		try (var out = Files.newOutputStream(file)) {
			new FailureWorkbook().write(out, header, rows, Progress.NONE);
		}
		return file;
	}
}
