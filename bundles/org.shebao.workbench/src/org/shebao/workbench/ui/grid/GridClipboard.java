package org.shebao.workbench.ui.grid;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Copies selected cells as a spreadsheet takes them. */
final class GridClipboard<R> {

	private final GridContext<R> grid;
	private final GridSelection selection;

	GridClipboard(GridContext<R> grid, GridSelection selection) {
		this.grid = grid;
		this.selection = selection;
	}

	/** Copies the selected cells, with their headings above them if wished. */
	void copy(boolean headings) {
		int[] positions = selection.positions();
		if (positions.length > 0) {
			String titles = Arrays.stream(positions).mapToObj(position -> grid.columns().get(selection.column(position)).title()).collect(Collectors.joining("\t"));
			String cells = Arrays.stream(selection.lines()).mapToObj(line -> line(positions, line)).collect(Collectors.joining("\n"));
			grid.workbench().copy(headings ? titles + "\n" + cells : cells);
		}
	}

	private String line(int[] positions, int line) {
		return IntStream.of(positions).mapToObj(position -> selection.has(position, line) ? plain(grid.text(selection.column(position), line)) : "")
				.collect(Collectors.joining("\t"));
	}

	private static String plain(String text) {
		return text.replaceAll("[\\t\\r\\n]+", " ");
	}
}
