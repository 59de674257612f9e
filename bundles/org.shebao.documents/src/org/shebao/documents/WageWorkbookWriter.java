package org.shebao.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.shebao.core.task.Progress;
import org.shebao.documents.internal.WageLayout;

/** Writes F-WAGE, the workbook that 下载参保职工 gives (R-087, R-093; DOMAIN §6.1), in the layout by person or by insurance type. */
public final class WageWorkbookWriter {

	/**
	 * Writes a whole workbook while its lines are drawn from the stream.
	 *
	 * @param out      stays open
	 * @param header   the employer and the wage columns
	 * @param lines    the persons; consumed
	 * @param progress is told the lines written
	 * @throws Progress.Cancelled if the user cancels; what was written is no workbook then
	 */
	public void write(OutputStream out, WageHeader header, Stream<WageLine> lines, Progress progress) throws IOException {
		SheetWriter writer = new SheetWriter(out);
		SheetWriter.Sheet sheet = WageLayout.begin(writer, header, List.of(), List.of());
		long written = 0;
		for (Iterator<WageLine> all = lines.iterator(); all.hasNext();) {
			progress.checkCancelled();
			write(sheet, header, all.next());
			progress.report(++written, 0);
		}
		WageLayout.notes(writer);
		writer.finish();
	}

	private static void write(SheetWriter.Sheet sheet, WageHeader header, WageLine line) throws IOException {
		sheet.text(0, line.name());
		sheet.text(1, line.typeCode());
		sheet.text(2, line.number());
		sheet.text(3, line.group());
		int column = WageLayout.PERSON_COLUMNS;
		for (WageColumn wage : header.columns()) {
			sheet.money(column++, line.wages().get(wage), SheetWriter.PLAIN_AMOUNT);
		}
		sheet.endRow();
	}
}
