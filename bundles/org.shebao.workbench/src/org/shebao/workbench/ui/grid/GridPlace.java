package org.shebao.workbench.ui.grid;

import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.Rectangle;

/**
 * What lies at a point of a grid.
 *
 * @param region one of {@link GridRegions}
 * @param column the column's number in the description, -1 where there is none
 * @param line   the line, -1 in headings
 * @param bounds where the cell stands
 */
record GridPlace(String region, int column, int line, Rectangle bounds) {

	/** The place at a point, null outside. */
	static GridPlace at(GridTable table, int x, int y) {
		LabelStack labels = table.getRegionLabelsByXY(x, y);
		ILayerCell cell = table.getCellByPosition(table.getColumnPositionByX(x), table.getRowPositionByY(y));
		if (labels == null || labels.isEmpty() || cell == null) {
			return null;
		}
		String region = labels.get(0);
		boolean scrolls = region.equals(GridRegions.BODY) || region.equals(GridRegions.HEADINGS);
		boolean heading = region.equals(GridRegions.HEADINGS) || region.equals(GridRegions.TICK_HEADING) || region.equals(GridRegions.OPERATION_HEADING);
		return new GridPlace(region, scrolls ? cell.getColumnIndex() : -1, heading ? -1 : cell.getRowIndex(), cell.getBounds());
	}

	boolean in(String where) {
		return region.equals(where);
	}
}
