package org.shebao.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;
import org.shebao.documents.SheetWriter.Column;
import org.shebao.documents.SheetWriter.ColumnFormat;
import org.shebao.documents.SheetWriter.Sheet;

/**
 * A column of an exported list. Null values leave the cell empty.
 *
 * @param <T> what a row of the list is
 */
public final class TableColumn<T> {

	private static final int AMOUNT_WIDTH = 16;
	private static final int DATE_WIDTH = 12;

	private final String title;
	private final Column column;
	private final CellWriter<T> writer;

	private TableColumn(String title, int width, ColumnFormat format, CellWriter<T> writer) {
		this.title = title;
		this.column = new Column(Math.max(width, 2 * title.length() + 2), format);
		this.writer = writer;
	}

	private interface CellWriter<T> {
		void write(Sheet sheet, int column, T row);
	}

	/** A column of words or identifiers, of a width in characters. */
	public static <T> TableColumn<T> text(String title, int width, Function<T, String> value) {
		return new TableColumn<>(title, width, ColumnFormat.TEXT, (sheet, column, row) -> sheet.text(column, value.apply(row)));
	}

	/** A column of amounts with grouping marks and two decimals. */
	public static <T> TableColumn<T> money(String title, Function<T, Money> value) {
		return new TableColumn<>(title, AMOUNT_WIDTH, ColumnFormat.GENERAL,
				(sheet, column, row) -> sheet.money(column, value.apply(row), SheetWriter.GROUPED_AMOUNT));
	}

	/** A column of counts and other numbers. */
	public static <T> TableColumn<T> number(String title, Function<T, BigDecimal> value) {
		return new TableColumn<>(title, DATE_WIDTH, ColumnFormat.GENERAL, (sheet, column, row) -> sheet.number(column, value.apply(row)));
	}

	/** A column of dates, shown as {@code 2025-07-01}. */
	public static <T> TableColumn<T> date(String title, Function<T, LocalDate> value) {
		return new TableColumn<>(title, DATE_WIDTH, ColumnFormat.GENERAL, (sheet, column, row) -> sheet.date(column, value.apply(row)));
	}

	/** A column of months, written as the text {@code 2025-07}. */
	public static <T> TableColumn<T> month(String title, Function<T, FeePeriod> value) {
		return text(title, DATE_WIDTH, value.andThen(period -> period == null ? null : period.toString()));
	}

	/** The heading. */
	public String title() {
		return title;
	}

	Column column() {
		return column;
	}

	void write(Sheet sheet, int place, T row) {
		writer.write(sheet, place, row);
	}
}
