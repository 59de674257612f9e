package org.shebao.workbench.ui.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a heading of a column that does not scroll. */
final class CornerPainter implements ICellPainter {

	/** What stands on the ground. */
	interface Content {

		void paint(GC gc, Rectangle bounds);
	}

	private final GridContext<?> grid;
	private final Content content;

	CornerPainter(GridContext<?> grid, Content content) {
		this.grid = grid;
		this.content = content;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		gc.setBackground(grid.color(GridColor.HEADER));
		gc.setForeground(grid.color(GridColor.HEADER_FOREGROUND));
		gc.fillRectangle(bounds);
		content.paint(gc, bounds);
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().width;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().height;
	}

	@Override
	public ICellPainter getCellPainterAt(int x, int y, ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		return this;
	}
}
