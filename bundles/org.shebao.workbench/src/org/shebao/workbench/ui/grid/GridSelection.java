package org.shebao.workbench.ui.grid;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.graphics.Rectangle;

/** The selected cells, by columns as shown and lines. */
final class GridSelection {

	private final GridLayers layers;

	GridSelection(GridLayers layers) {
		this.layers = layers;
	}

	private SelectionLayer selection() {
		return layers.selection();
	}

	/** The lines that have a selected cell, from above. */
	int[] lines() {
		return selection().getSelectedRowPositions().stream().flatMapToInt(range -> IntStream.range(range.start, range.end)).sorted().toArray();
	}

	/** The columns as shown that have a selected cell, from the left. */
	int[] positions() {
		return IntStream.of(selection().getSelectedColumnPositions()).sorted().toArray();
	}

	/** Whether the cell at a column as shown is selected. */
	boolean has(int position, int line) {
		return selection().isCellPositionSelected(position, line);
	}

	/** The number in the description of a column as shown. */
	int column(int position) {
		return selection().getColumnIndexByPosition(position);
	}

	/** The column as shown of a number in the description, -1 if it is hidden. */
	int positionOf(int column) {
		return selection().getColumnPositionByIndex(column);
	}

	/** The line where the selection began, -1 if there is none. */
	int line() {
		return selection().getSelectionAnchor().getRowPosition();
	}

	/** The column as shown where the selection began, -1 if there is none. */
	int position() {
		return selection().getSelectionAnchor().getColumnPosition();
	}

	/** The columns in the order shown. */
	<C> List<C> columns(List<C> described) {
		return IntStream.range(0, selection().getColumnCount()).mapToObj(position -> described.get(column(position))).toList();
	}

	/** Where the cell stands in which the selection began, null if it cannot be seen. */
	Rectangle bounds(GridTable table) {
		int column = layers.viewport().underlyingToLocalColumnPosition(selection(), position());
		int line = layers.viewport().underlyingToLocalRowPosition(selection(), line());
		int frozen = layers.ticking() ? 1 : 0;
		return column < 0 || line < 0 ? null : table.getBoundsByPosition(column + frozen, line + 1);
	}

	/** Selects one cell that exists, and scrolls to it; the nearest otherwise. */
	void select(int position, int line) {
		int columns = selection().getColumnCount();
		int lines = selection().getRowCount();
		if (columns > 0 && lines > 0) {
			int column = Math.clamp(position, 0, columns - 1);
			int row = Math.clamp(line, 0, lines - 1);
			selection().setSelectedCell(column, row);
			layers.viewport().moveCellPositionIntoViewport(column, row);
		}
	}

	/** Selects the first cell that is seen if none is selected, so that keys have a place to begin; does not scroll, because a click may be on its way. */
	void begin() {
		if (line() < 0 && !isNothing()) {
			selection().setSelectedCell(layers.viewport().getOriginColumnPosition(), layers.viewport().getOriginRowPosition());
		}
	}

	/** Whether there is nothing that could be selected. */
	boolean isNothing() {
		return selection().getColumnCount() == 0 || selection().getRowCount() == 0;
	}

	/** Does something that would lose the selection, and selects the cell where it began again. */
	void keeping(Runnable change) {
		PositionCoordinate anchor = selection().getSelectionAnchor();
		int column = anchor.getColumnPosition();
		int line = anchor.getRowPosition();
		change.run();
		if (line >= 0 && column >= 0 && line < selection().getRowCount()) {
			selection().setSelectedCell(column, line);
		}
	}
}
