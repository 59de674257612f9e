package org.shebao.window.driver.inside;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.CellDisplayConversionUtils;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Widget;

/** What NatTables show. Called only with controls that are some: else the product need not have NatTable at all. */
final class Grids {

	private static final String GRID = "NatTable";

	private Grids() {
	}

	static boolean isGrid(Widget widget) {
		return new Where("", "", "", "", GRID, "", false).fits(widget);
	}

	/** The cells that can be seen, headings included. */
	static Map<String, Object> facts(Widget widget) {
		NatTable grid = (NatTable) widget;
		Map<String, Object> facts = new LinkedHashMap<>();
		List<List<String>> rows = new ArrayList<>();
		List<List<String>> labels = new ArrayList<>();
		for (int row = 0; row < grid.getRowCount(); row++) {
			int position = row;
			rows.add(IntStream.range(0, grid.getColumnCount()).mapToObj(column -> text(grid, column, position)).toList());
			labels.add(IntStream.range(0, grid.getColumnCount()).mapToObj(column -> labels(grid, column, position)).toList());
		}
		facts.put("rows", rows);
		facts.put("labels", labels);
		facts.put("moreColumns", hasMore(grid.getHorizontalBar()));
		facts.put("moreRows", hasMore(grid.getVerticalBar()));
		return facts;
	}

	private static String text(NatTable grid, int column, int row) {
		ILayerCell cell = grid.getCellByPosition(column, row);
		return cell == null ? "" : CellDisplayConversionUtils.convertDataType(cell, grid.getConfigRegistry());
	}

	/** The region in which a cell stands and its configuration labels. */
	private static String labels(NatTable grid, int column, int row) {
		ILayerCell cell = grid.getCellByPosition(column, row);
		if (cell == null) {
			return "";
		}
		Rectangle seen = cell.getBounds().intersection(grid.getClientArea());
		LabelStack regions = grid.getRegionLabelsByXY(seen.x + seen.width / 2, seen.y + seen.height / 2);
		return Stream.concat(regions == null ? Stream.empty() : regions.stream(), cell.getConfigLabels().stream()).collect(Collectors.joining(" "));
	}

	static String dump(Control control) {
		NatTable grid = (NatTable) control;
		return IntStream.range(0, grid.getRowCount())
				.mapToObj(row -> IntStream.range(0, grid.getColumnCount()).mapToObj(column -> text(grid, column, row)).collect(Collectors.joining(" │ ", "\t│ ", " │")))
				.collect(Collectors.joining("\n"));
	}

	/** The part of a cell that can be seen, on the screen. */
	static Rectangle cell(Widget widget, int column, int row) {
		NatTable grid = (NatTable) widget;
		Rectangle cell = grid.getBoundsByPosition(column, row);
		if (cell == null) {
			throw new Absent("no cell " + column + ", " + row + " in " + grid.getColumnCount() + " × " + grid.getRowCount());
		}
		Rectangle seen = cell.intersection(grid.getClientArea());
		while (seen.width > 1 && grid.getColumnPositionByX(seen.x + seen.width - 1) != column) {
			// columns that do not scroll lie over it
			seen.width--;
		}
		Point corner = grid.toDisplay(seen.x, seen.y);
		return new Rectangle(corner.x, corner.y, seen.width, seen.height);
	}

	private static boolean hasMore(ScrollBar bar) {
		return bar != null && bar.isVisible() && bar.getSelection() + bar.getThumb() < bar.getMaximum();
	}

	static List<List<Long>> frames(Frames frames, Widget widget, int pixels, int steps) {
		return frames.scroll((NatTable) widget, pixels, steps);
	}

	/** Moves the scroll bars as a user does: by pages, to the beginning with a negative number. */
	static void scroll(Widget widget, int columnPages, int rowPages) {
		NatTable grid = (NatTable) widget;
		move(grid.getHorizontalBar(), columnPages);
		move(grid.getVerticalBar(), rowPages);
	}

	private static void move(ScrollBar bar, int pages) {
		if (bar != null && pages != 0) {
			bar.setSelection(pages < 0 ? bar.getMinimum() : bar.getSelection() + pages * bar.getThumb() / 2);
			bar.notifyListeners(SWT.Selection, new Event());
		}
	}
}
