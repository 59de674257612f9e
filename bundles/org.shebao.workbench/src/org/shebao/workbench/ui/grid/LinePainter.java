package org.shebao.workbench.ui.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.shebao.workbench.list.model.Branch;

/** Paints a cell of a line: its ground, and what stands on it. */
abstract class LinePainter<R> implements ICellPainter {

	private final GridContext<R> grid;

	LinePainter(GridContext<R> grid) {
		this.grid = grid;
	}

	@Override
	public final void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		int line = cell.getRowIndex();
		Branch branch = grid.model().branch(line);
		gc.setBackground(grid.color(ground(cell, line, branch)));
		gc.setForeground(grid.color(isSelected(cell) ? GridColor.SELECTION_FOREGROUND : branch == null ? GridColor.FOREGROUND : GridColor.HEADER_FOREGROUND));
		gc.fillRectangle(bounds);
		if (branch == null) {
			paintRow(cell, line, gc, bounds);
		} else {
			paintBranch(branch, line, gc, bounds);
		}
	}

	private GridColor ground(ILayerCell cell, int line, Branch branch) {
		if (isSelected(cell)) {
			return GridColor.SELECTION;
		}
		if (branch != null) {
			return GridColor.GROUP;
		}
		if (line == grid.hovered()) {
			return GridColor.HOVER;
		}
		return line % 2 == 0 ? GridColor.BACKGROUND : GridColor.ALTERNATE;
	}

	/** Whether a cell itself is selected; beside the cells that scroll nothing is. */
	boolean isSelected(ILayerCell cell) {
		return cell.getDisplayMode().equals(DisplayMode.SELECT);
	}

	final GridContext<R> grid() {
		return grid;
	}

	abstract void paintRow(ILayerCell cell, int line, GC gc, Rectangle bounds);

	abstract void paintBranch(Branch branch, int line, GC gc, Rectangle bounds);

	@Override
	public final int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().width;
	}

	@Override
	public final int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return grid.table().metrics().lineHeight();
	}

	@Override
	public final ICellPainter getCellPainterAt(int x, int y, ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		return this;
	}
}
