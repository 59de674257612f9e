package org.shebao.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Fills in a list of employees of any length as a payroll program would: row by row, without holding the sheet. */
final class WageSheet {
	private static final int NUMBER = 2;
	private static final int WAGE = 4;
	private static final int FIRST_ROW = 3;

	private WageSheet() {
	}

	/** Writes wages from 2000.00 to 31999.99 yuan with every number of cents; gives them by certificate number. */
	static Map<String, BigDecimal> fill(Path template, Path filled) throws IOException {
		Map<String, BigDecimal> wages = new HashMap<>();
		try (InputStream in = Files.newInputStream(template); ReadableWorkbook source = new ReadableWorkbook(in); OutputStream out = Files.newOutputStream(filled);
				Workbook target = new Workbook(out, "test", "1.0"); Stream<Row> rows = source.getFirstSheet().openStream()) {
			Worksheet sheet = target.newWorksheet(source.getFirstSheet().getName());
			for (Iterator<Row> row = rows.iterator(); row.hasNext();) {
				copy(row.next(), sheet, wages);
			}
		}
		return wages;
	}

	private static void copy(Row row, Worksheet sheet, Map<String, BigDecimal> wages) {
		int index = row.getRowNum() - 1;
		for (int column = 0; column < row.getCellCount(); column++) {
			row.getCellText(column);
			sheet.value(index, column, row.getCellText(column));
		}
		if (index >= FIRST_ROW) {
			BigDecimal wage = BigDecimal.valueOf(200_000 + index * 7_919L % 3_000_000, 2);
			sheet.value(index, WAGE, wage);
			wages.put(row.getCellText(NUMBER), wage);
		}
	}
}
