package org.shebao.workbench.list.edit;

import java.util.List;

import org.shebao.workbench.list.Column;

/**
 * Where a block is pasted: the grid as it is displayed and the cells selected in it.
 *
 * @param rows    the rows in the order displayed
 * @param columns the columns in the order displayed
 * @param row     the first row selected, from 0
 * @param column  the first column selected, from 0
 * @param height  how many rows are selected
 * @param width   how many columns are selected
 */
public record Selection<R>(List<R> rows, List<Column<R>> columns, int row, int column, int height, int width) {

	public Selection {
		rows = List.copyOf(rows);
		columns = List.copyOf(columns);
	}

	/** One cell. */
	public static <R> Selection<R> at(List<R> rows, List<Column<R>> columns, int row, int column) {
		return new Selection<>(rows, columns, row, column, 1, 1);
	}
}
