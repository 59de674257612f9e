package org.shebao.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shebao.core.money.Money;
import org.shebao.documents.internal.EscapedText;
import org.shebao.documents.internal.FormattedRuns;

/**
 * Writes an .xlsx workbook sheet after sheet and row after row with bounded memory.
 * <p>
 * A text is always stored as a string and never as a formula, whatever it begins with ({@code =}, {@code +}, {@code -}, {@code @}, a tab), so that no value of a
 * list can run as a formula in the reader's program.
 */
public final class SheetWriter {

	/** How amounts are shown: with grouping marks and two decimals. */
	public static final String GROUPED_AMOUNT = "#,##0.00";
	/** How amounts to be edited are shown: two decimals. */
	public static final String PLAIN_AMOUNT = "0.00";
	/** Rows that fit on one sheet. */
	public static final int MAX_ROWS = Worksheet.MAX_ROWS;

	private static final String TEXT_FORMAT = "@";
	private static final String DATE_FORMAT = "yyyy-mm-dd";
	private static final String HEADER_FILL = "E7EDF3";
	private static final int FLUSH_EVERY = 500;

	private final Workbook workbook;
	private Sheet open;

	/**
	 * @param out where the workbook goes; stays open when the workbook is finished
	 */
	public SheetWriter(OutputStream out) {
		workbook = new Workbook(out, "Shebao Workbench", "01.0000");
	}

	/** How the cells of a column are stored, also those the user adds below. */
	public enum ColumnFormat {
		/** Identifiers and words: digits typed into the column stay text. */
		TEXT,
		/** Anything else. */
		GENERAL
	}

	/**
	 * A column of a new sheet.
	 *
	 * @param width  in characters
	 * @param format how its cells are stored
	 */
	public record Column(int width, ColumnFormat format) {
	}

	/**
	 * Begins a sheet; the one before is finished.
	 *
	 * @param name       its name, unique, without the characters that sheet names cannot have
	 * @param columns    its columns from A on
	 * @param frozenRows rows at the top that stay in view, 0 for none
	 */
	public Sheet sheet(String name, List<Column> columns, int frozenRows) throws IOException {
		finishOpenSheet();
		open = new Sheet(workbook.newWorksheet(name), columns, frozenRows);
		return open;
	}

	/** Finishes the workbook. Never called after a fault or a cancellation: the file must not look complete then. */
	public void finish() throws IOException {
		finishOpenSheet();
		workbook.finish();
	}

	private void finishOpenSheet() throws IOException {
		if (open != null) {
			open.formats.apply();
			open.worksheet.finish();
			open = null;
		}
	}

	/** A sheet being written. Cells go into the current row; columns are counted from 0. Empty and null values leave the cell empty. */
	public static final class Sheet {

		private final Worksheet worksheet;
		private final FormattedRuns formats;
		private int row;

		private Sheet(Worksheet worksheet, List<Column> columns, int frozenRows) {
			this.worksheet = worksheet;
			this.formats = new FormattedRuns(worksheet);
			for (int i = 0; i < columns.size(); i++) {
				worksheet.width(i, columns.get(i).width());
				if (columns.get(i).format() == ColumnFormat.TEXT) {
					worksheet.style(i).format(TEXT_FORMAT).set();
				}
			}
			if (frozenRows > 0) {
				worksheet.freezePane(0, frozenRows);
			}
		}

		/** The rows written so far. */
		public int rows() {
			return row;
		}

		/** Ends the current row. */
		public void endRow() throws IOException {
			if (++row % FLUSH_EVERY == 0) {
				formats.apply();
				worksheet.flush();
			}
		}

		/** A large, centred title over several columns of the current row. */
		public void title(int firstColumn, int lastColumn, String text) {
			text(firstColumn, text);
			worksheet.range(row, firstColumn, row, lastColumn).merge();
			worksheet.style(row, firstColumn).format(TEXT_FORMAT).bold().fontSize(14).horizontalAlignment("center").set();
		}

		/** A text over several columns of the current row. */
		public void mergedText(int firstColumn, int lastColumn, String text) {
			text(firstColumn, text);
			worksheet.range(row, firstColumn, row, lastColumn).merge();
		}

		/** The heading of a column. */
		public void heading(int column, String text) {
			text(column, text);
			worksheet.style(row, column).format(TEXT_FORMAT).bold().fillColor(HEADER_FILL).borderStyle(BorderStyle.THIN).horizontalAlignment("center").set();
		}

		/** A text. */
		public void text(int column, String text) {
			if (text != null && !text.isEmpty()) {
				worksheet.inlineString(row, column, EscapedText.of(text));
				formats.add(row, column, TEXT_FORMAT);
			}
		}

		/** A text of several lines or sentences that wraps in its cell. */
		public void wrappedText(int column, String text) {
			text(column, text);
			worksheet.style(row, column).format(TEXT_FORMAT).wrapText(true).verticalAlignment("top").set();
		}

		/** An amount in yuan with two decimals, shown in one of the two amount formats. */
		public void money(int column, Money amount, String format) {
			if (amount != null) {
				worksheet.value(row, column, amount.yuan());
				formats.add(row, column, format);
			}
		}

		/** A number without a format. */
		public void number(int column, BigDecimal number) {
			if (number != null) {
				worksheet.value(row, column, number);
			}
		}

		/** A date, shown as {@code 2025-07-01}. */
		public void date(int column, LocalDate date) {
			if (date != null) {
				worksheet.value(row, column, date);
				formats.add(row, column, DATE_FORMAT);
			}
		}
	}
}
