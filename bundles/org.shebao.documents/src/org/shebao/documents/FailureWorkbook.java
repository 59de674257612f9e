package org.shebao.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.shebao.core.money.Money;
import org.shebao.core.task.Progress;
import org.shebao.documents.internal.WageLayout;

/**
 * Writes F-FAIL, the rows of an import or of a declaration that failed, with reasons (R-099, R-100; DOMAIN §6.1).
 * <p>
 * The sheet is an F-WAGE sheet with the columns 行号, 险种, 失败原因 and 处理建议 to the right of the wages: once corrected it is imported like any other, and the
 * further columns are ignored. Every value stands there as the user wrote it, also one that is no amount.
 */
public final class FailureWorkbook {

	private static final List<String> FURTHER_HEADINGS = List.of("行号", "险种", "失败原因", "处理建议");
	private static final List<Integer> FURTHER_WIDTHS = List.of(8, 28, 48, 48);
	private static final Pattern AMOUNT = Pattern.compile("\\d{1,7}(\\.\\d{1,2})?");

	/**
	 * Writes a whole workbook while its rows are drawn from the stream.
	 *
	 * @param out      stays open
	 * @param header   the head of the file that was imported
	 * @param rows     the failed rows; consumed
	 * @param progress is told the rows written
	 * @throws Progress.Cancelled if the user cancels; what was written is no workbook then
	 */
	public void write(OutputStream out, WageHeader header, Stream<FailureRow> rows, Progress progress) throws IOException {
		SheetWriter writer = new SheetWriter(out);
		SheetWriter.Sheet sheet = WageLayout.begin(writer, header, FURTHER_HEADINGS, FURTHER_WIDTHS);
		long written = 0;
		for (Iterator<FailureRow> all = rows.iterator(); all.hasNext();) {
			progress.checkCancelled();
			write(sheet, header, all.next());
			progress.report(++written, 0);
		}
		WageLayout.notes(writer);
		writer.finish();
	}

	private static void write(SheetWriter.Sheet sheet, WageHeader header, FailureRow failure) throws IOException {
		WageRow row = failure.row();
		sheet.text(0, row.name());
		sheet.text(1, row.typeCode());
		sheet.text(2, row.number());
		sheet.text(3, row.group());
		int column = WageLayout.PERSON_COLUMNS;
		for (WageColumn wage : header.columns()) {
			wage(sheet, column++, row.wage(wage).orElse(""));
		}
		sheet.text(column++, Integer.toString(row.rowNumber()));
		sheet.text(column++, failure.insurances());
		sheet.text(column++, failure.reason());
		sheet.text(column, failure.advice());
		sheet.endRow();
	}

	private static void wage(SheetWriter.Sheet sheet, int column, String text) {
		if (AMOUNT.matcher(text).matches()) {
			sheet.money(column, Money.ofYuan(new BigDecimal(text)), SheetWriter.PLAIN_AMOUNT);
		} else {
			sheet.text(column, text);
		}
	}
}
