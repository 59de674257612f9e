package org.shebao.workbench.ui.grid;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.shebao.workbench.list.model.Branch;
import org.shebao.workbench.list.model.TickState;

/** Paints the boxes for ticks. */
final class TickPainter<R> extends LinePainter<R> {

	TickPainter(GridContext<R> grid) {
		super(grid);
	}

	@Override
	boolean isSelected(ILayerCell cell) {
		return false;
	}

	@Override
	void paintRow(ILayerCell cell, int line, GC gc, Rectangle bounds) {
		paint(grid(), grid().model().tick(line), gc, bounds);
	}

	@Override
	void paintBranch(Branch branch, int line, GC gc, Rectangle bounds) {
		paint(grid(), grid().model().tick(line), gc, bounds);
	}

	/** Paints a box in the middle of a cell. */
	static void paint(GridContext<?> grid, TickState state, GC gc, Rectangle bounds) {
		int side = grid.table().metrics().box();
		int x = bounds.x + (bounds.width - side) / 2;
		int y = bounds.y + (bounds.height - side) / 2;
		gc.setAntialias(SWT.ON);
		gc.setForeground(grid.color(state == TickState.DISABLED ? GridColor.DISABLED : GridColor.TICK));
		if (state == TickState.ALL || state == TickState.SOME) {
			gc.setBackground(grid.color(GridColor.TICK));
			gc.fillRectangle(x, y, side, side);
			gc.setForeground(grid.color(GridColor.TICK_MARK));
			gc.setLineWidth(Math.max(2, side / 7));
			gc.drawPolyline(mark(state, x, y, side));
			gc.setLineWidth(1);
		} else {
			gc.drawRectangle(x, y, side - 1, side - 1);
		}
	}

	private static int[] mark(TickState state, int x, int y, int side) {
		return state == TickState.ALL ? new int[] { x + side / 5, y + side / 2, x + side * 2 / 5, y + side * 3 / 4, x + side * 4 / 5, y + side / 4 }
				: new int[] { x + side / 5, y + side / 2, x + side * 4 / 5, y + side / 2 };
	}
}
