package org.shebao.cli.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A table for a terminal; Chinese characters are two columns wide. */
public final class Table<T> {

	/** A column: its title, whether it stands at the right, and a row's text. */
	private record Column<T>(String title, boolean right, Function<T, Object> text) {
	}

	private final List<Column<T>> columns = new ArrayList<>();

	/** Adds a column of text. */
	public Table<T> text(String title, Function<T, Object> text) {
		columns.add(new Column<>(title, false, text));
		return this;
	}

	/** Adds a column of figures, aligned at the right. */
	public Table<T> figure(String title, Function<T, Object> text) {
		columns.add(new Column<>(title, true, text));
		return this;
	}

	/** The title line and one line for each row. */
	public List<String> lines(List<T> rows) {
		List<String[]> cells = new ArrayList<>();
		cells.add(columns.stream().map(Column::title).toArray(String[]::new));
		rows.forEach(row -> cells.add(columns.stream().map(column -> shown(column.text().apply(row))).toArray(String[]::new)));
		int[] widths = new int[columns.size()];
		cells.forEach(line -> Arrays.setAll(widths, i -> Math.max(widths[i], width(line[i]))));
		return cells.stream().map(line -> join(line, widths)).toList();
	}

	private String join(String[] line, int[] widths) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < line.length; i++) {
			String padding = " ".repeat(widths[i] - width(line[i]));
			text.append(columns.get(i).right() ? padding + line[i] : line[i] + padding).append("  ");
		}
		return text.toString().stripTrailing();
	}

	private static String shown(Object value) {
		return value == null ? "" : value.toString();
	}

	private static int width(String text) {
		return text.codePoints().map(Table::columnsOf).sum();
	}

	private static int columnsOf(int codePoint) {
		boolean wide = Character.isIdeographic(codePoint) || codePoint >= 0x3000 && codePoint <= 0x303F
				|| codePoint >= 0xFF01 && codePoint <= 0xFF60 || codePoint >= 0x2018 && codePoint <= 0x201D;
		return wide ? 2 : 1;
	}
}
