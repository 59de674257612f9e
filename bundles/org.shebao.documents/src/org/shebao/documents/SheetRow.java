package org.shebao.documents;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number the row's number as the user sees it, from 1
 * @param cells  the cells from column A on; cells to the right of the last one are empty
 * @param hidden whether the row is hidden in the sheet
 */
public record SheetRow(int number, List<Cell> cells, boolean hidden) {

	private static final Cell EMPTY = new Cell.Empty();

	public SheetRow {
		cells = List.copyOf(cells);
	}

	/** The cell of a column, counted from 0; empty beyond the last. */
	public Cell cell(int column) {
		return column < cells.size() ? cells.get(column) : EMPTY;
	}

	/** Whether no cell holds anything but spaces. */
	public boolean isBlank() {
		return cells.stream().allMatch(Cell::isBlank);
	}
}
