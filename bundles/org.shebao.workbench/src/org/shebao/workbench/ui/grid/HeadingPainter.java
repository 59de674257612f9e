package org.shebao.workbench.ui.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.model.Arrangement;

/** Paints a column's heading: title, direction of sorting, and the button of its filter. */
final class HeadingPainter<R> implements ICellPainter {

	private final GridContext<R> grid;

	HeadingPainter(GridContext<R> grid) {
		this.grid = grid;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		GridMetrics metrics = grid.table().metrics();
		Column<R> column = grid.columns().get(cell.getColumnIndex());
		Arrangement arrangement = grid.model().arrangement();
		gc.setBackground(grid.color(GridColor.HEADER));
		gc.fillRectangle(bounds);
		boolean filtered = !arrangement.filter(column.name()).isOpen();
		int room = button(metrics);
		gc.setForeground(grid.color(filtered ? GridColor.LINK : GridColor.DISABLED));
		funnel(gc, new Rectangle(bounds.x + bounds.width - room, bounds.y, room, bounds.height), metrics.box(), filtered);
		gc.setForeground(grid.color(GridColor.HEADER_FOREGROUND));
		if (arrangement.sort() != null && arrangement.sort().column().equals(column.name())) {
			room += metrics.box();
			arrow(gc, bounds.x + bounds.width - room, bounds.y + bounds.height / 2, metrics.box() / 3, arrangement.sort().ascending());
		}
		TextBrush.write(gc, metrics, column.title(), new Rectangle(bounds.x, bounds.y, bounds.width - room + metrics.margin(), bounds.height), TextBrush.Place.LEFT);
	}

	/** The width of the filter's button at the right. */
	static int button(GridMetrics metrics) {
		return metrics.box() + metrics.margin();
	}

	private static void funnel(GC gc, Rectangle room, int side, boolean filled) {
		int width = side * 2 / 3;
		int x = room.x + (room.width - width) / 2;
		int y = room.y + (room.height - width) / 2;
		int middle = x + width / 2;
		int[] shape = { x, y, x + width, y, middle + 1, y + width / 2, middle + 1, y + width, middle - 1, y + width, middle - 1, y + width / 2 };
		if (filled) {
			gc.setBackground(gc.getForeground());
			gc.fillPolygon(shape);
		}
		gc.drawPolygon(shape);
	}

	private static void arrow(GC gc, int x, int y, int half, boolean up) {
		int tip = up ? -half : half;
		gc.setBackground(gc.getForeground());
		gc.fillPolygon(new int[] { x, y - tip / 2, x + 2 * half, y - tip / 2, x + half, y + tip });
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().width;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return grid.table().metrics().headerHeight();
	}

	@Override
	public ICellPainter getCellPainterAt(int x, int y, ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		return this;
	}
}
