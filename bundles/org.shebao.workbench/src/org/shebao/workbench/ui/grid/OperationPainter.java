package org.shebao.workbench.ui.grid;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.model.Branch;

/** Paints the links of the operation column, which stays at the right. */
final class OperationPainter<R> extends LinePainter<R> {

	OperationPainter(GridContext<R> grid) {
		super(grid);
	}

	@Override
	boolean isSelected(ILayerCell cell) {
		return false;
	}

	@Override
	void paintRow(ILayerCell cell, int line, GC gc, Rectangle bounds) {
		gc.setForeground(grid().color(GridColor.LINK));
		GridMetrics metrics = grid().table().metrics();
		int x = bounds.x + metrics.margin();
		for (Action.OnRow<R> action : grid().offered(line)) {
			gc.drawText(action.label(), x, bounds.y + (bounds.height - metrics.textHeight()) / 2, true);
			x += metrics.width(gc, action.label()) + 2 * metrics.margin();
		}
	}

	@Override
	void paintBranch(Branch branch, int line, GC gc, Rectangle bounds) {
		// a branch offers nothing
	}

	/** The action whose link lies at a distance from the cell's left edge, null if none does. */
	Action.OnRow<R> at(int line, int distance, GC gc) {
		GridMetrics metrics = grid().table().metrics();
		int x = metrics.margin();
		for (Action.OnRow<R> action : grid().offered(line)) {
			int end = x + metrics.width(gc, action.label());
			if (distance >= x && distance <= end) {
				return action;
			}
			x = end + 2 * metrics.margin();
		}
		return null;
	}

	/** The width that shows all links of the page. */
	int width(GC gc, String title) {
		GridMetrics metrics = grid().table().metrics();
		int widest = metrics.width(gc, title);
		List<Action.OnRow<R>> all = grid().page().rowActions();
		for (int line = 0; line < Math.min(grid().model().lines(), 1000); line++) {
			List<Action.OnRow<R>> offered = grid().offered(line);
			widest = Math.max(widest, offered.stream().mapToInt(action -> metrics.width(gc, action.label()) + 2 * metrics.margin()).sum() - 2 * metrics.margin());
			if (offered.size() == all.size()) {
				break;
			}
		}
		// and the line at the cell's edge
		return widest + 2 * metrics.margin() + 2;
	}
}
