package org.shebao.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.shebao.core.task.Progress;

/** Exports a list as a workbook (R-093, R-335; DOMAIN §5.0): a frozen row of headings, then the rows; a list longer than a sheet goes on on further ones. */
public final class TableWorkbook {

	private final int rowsOfSheet;

	/** An exporter that fills sheets up to what the format allows. */
	public TableWorkbook() {
		this(SheetWriter.MAX_ROWS);
	}

	/** An exporter that begins a new sheet after a number of rows, the headings included. */
	TableWorkbook(int rowsOfSheet) {
		this.rowsOfSheet = rowsOfSheet;
	}

	/**
	 * Writes a whole workbook while its rows are drawn from the stream.
	 *
	 * @param out       stays open
	 * @param sheetName the first sheet's name; further ones get a number behind it
	 * @param columns   the columns from left to right
	 * @param rows      the rows; consumed
	 * @param progress  is told the rows written
	 * @throws Progress.Cancelled if the user cancels; what was written is no workbook then
	 */
	public <T> void write(OutputStream out, String sheetName, List<TableColumn<T>> columns, Stream<T> rows, Progress progress) throws IOException {
		SheetWriter writer = new SheetWriter(out);
		int sheets = 1;
		SheetWriter.Sheet sheet = begin(writer, sheetName, columns);
		long written = 0;
		for (Iterator<T> all = rows.iterator(); all.hasNext();) {
			progress.checkCancelled();
			if (sheet.rows() == rowsOfSheet) {
				sheet = begin(writer, sheetName + ++sheets, columns);
			}
			write(sheet, columns, all.next());
			progress.report(++written, 0);
		}
		writer.finish();
	}

	private static <T> SheetWriter.Sheet begin(SheetWriter writer, String name, List<TableColumn<T>> columns) throws IOException {
		SheetWriter.Sheet sheet = writer.sheet(name, columns.stream().map(TableColumn::column).toList(), 1);
		for (int i = 0; i < columns.size(); i++) {
			sheet.heading(i, columns.get(i).title());
		}
		sheet.endRow();
		return sheet;
	}

	private static <T> void write(SheetWriter.Sheet sheet, List<TableColumn<T>> columns, T row) throws IOException {
		for (int i = 0; i < columns.size(); i++) {
			columns.get(i).write(sheet, i, row);
		}
		sheet.endRow();
	}
}
