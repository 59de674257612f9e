package org.shebao.workbench.ui.grid;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.Column.Notice;
import org.shebao.workbench.list.model.Branch;
import org.shebao.workbench.list.model.CellFormat;

/** Paints the value of a row, and the label of a branch over the whole line. */
final class ValuePainter<R> extends LinePainter<R> {

	ValuePainter(GridContext<R> grid) {
		super(grid);
	}

	@Override
	void paintRow(ILayerCell cell, int line, GC gc, Rectangle bounds) {
		int index = cell.getColumnIndex();
		Column<R> column = grid().columns().get(index);
		Notice notice = grid().notice(index, line);
		if (notice != null) {
			paintNotice(notice, cell, gc, bounds);
		}
		if (column.link() != null && !isSelected(cell)) {
			gc.setForeground(grid().color(GridColor.LINK));
		}
		TextBrush.write(gc, grid().table().metrics(), grid().text(index, line), bounds, place(column.kind()));
	}

	private void paintNotice(Notice notice, ILayerCell cell, GC gc, Rectangle bounds) {
		if (!isSelected(cell)) {
			gc.setBackground(grid().color(GridColor.valueOf(notice.level().name())));
			gc.setForeground(grid().color(GridColor.NOTICE_FOREGROUND));
			gc.fillRectangle(bounds);
		}
		if (notice.level() == Notice.Level.ERROR || notice.level() == Notice.Level.WARNING) {
			gc.setBackground(grid().color(GridColor.ERROR_MARK));
			int side = bounds.height / 3;
			int right = bounds.x + bounds.width;
			gc.fillPolygon(new int[] { right - side, bounds.y, right, bounds.y, right, bounds.y + side });
		}
	}

	private static TextBrush.Place place(Column.Kind kind) {
		return kind == Column.Kind.TICK ? TextBrush.Place.CENTER : CellFormat.right(kind) ? TextBrush.Place.RIGHT : TextBrush.Place.LEFT;
	}

	/** Every cell paints its part of the label, which stands still while the columns scroll. */
	@Override
	void paintBranch(Branch branch, int line, GC gc, Rectangle bounds) {
		GridMetrics metrics = grid().table().metrics();
		int left = grid().page().ticking() ? metrics.tickWidth() : 0;
		Twisty.paint(gc, left + metrics.margin(), bounds.y + bounds.height / 2, metrics.box() / 2, grid().model().isCollapsed(branch));
		gc.drawText(branch.label(), left + 2 * metrics.margin() + metrics.box(), bounds.y + (bounds.height - metrics.textHeight()) / 2, true);
	}
}
