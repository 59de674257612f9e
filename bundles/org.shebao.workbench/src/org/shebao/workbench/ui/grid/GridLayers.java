package org.shebao.workbench.ui.grid;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** The layers of which a grid is built: data, order of columns, hidden columns, selection, scrolling. */
final class GridLayers {

	private final DataLayer data;
	private final DataLayer ticks;
	private final DataLayer operations;
	private final DataLayer headings;
	private final ColumnReorderLayer order;
	private final ColumnHideShowLayer visible;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final GridRegions regions;

	/** Layers over lines; what a cell holds is its text. */
	GridLayers(int columns, IntSupplier lines, BiFunction<Integer, Integer, Object> text, boolean ticking, boolean operating) {
		data = new DataLayer(provider(columns, lines, text));
		order = new ColumnReorderLayer(data);
		visible = new ColumnHideShowLayer(order);
		selection = new SelectionLayer(visible, false);
		viewport = new ViewportLayer(selection);
		ticks = new DataLayer(provider(ticking ? 1 : 0, lines, (column, line) -> ""));
		operations = new DataLayer(provider(operating ? 1 : 0, lines, (column, line) -> ""));
		headings = new DataLayer(provider(columns, () -> 1, (column, line) -> text.apply(column, -1)));
		ColumnHeaderLayer heading = new ColumnHeaderLayer(headings, viewport, selection, false);
		heading.addConfiguration(new DefaultColumnResizeBindings());
		ILayer tick = new RowHeaderLayer(ticks, viewport, selection, false);
		ILayer operation = new RowHeaderLayer(operations, viewport, selection, false);
		regions = new GridRegions(new ILayer[] { corner(tick, heading), heading, corner(operation, heading) }, new ILayer[] { tick, viewport, operation });
	}

	private static ILayer corner(ILayer beneath, ILayer beside) {
		return new CornerLayer(new DataLayer(provider(beneath.getColumnCount(), () -> 1, (column, line) -> "")), beneath, beside);
	}

	private static IDataProvider provider(int columns, IntSupplier lines, BiFunction<Integer, Integer, Object> text) {
		return new IDataProvider() {
			@Override
			public Object getDataValue(int column, int line) {
				return text.apply(column, line);
			}

			@Override
			public void setDataValue(int column, int line, Object value) {
				throw new UnsupportedOperationException("lines are edited by the grid");
			}

			@Override
			public int getColumnCount() {
				return columns;
			}

			@Override
			public int getRowCount() {
				return lines.getAsInt();
			}
		};
	}

	/** Makes all lines and headings as high as the font asks for; tells whether something has changed. */
	boolean measure(GridMetrics metrics, int operationWidth) {
		boolean same = operations.getDefaultColumnWidth() == operationWidth && data.getDefaultRowHeight() == metrics.lineHeight();
		data.setDefaultRowHeight(metrics.lineHeight());
		ticks.setDefaultRowHeight(metrics.lineHeight());
		operations.setDefaultRowHeight(metrics.lineHeight());
		headings.setDefaultRowHeight(metrics.headerHeight());
		ticks.setDefaultColumnWidth(metrics.tickWidth());
		operations.setDefaultColumnWidth(operationWidth);
		return !same;
	}

	/** Widths and heights have changed: everything that scrolls has to ask for them anew. */
	void sizesChanged() {
		List.of(ticks, operations, headings, data).forEach(layer -> layer.fireLayerEvent(new StructuralRefreshEvent(layer)));
		viewport.invalidateHorizontalStructure();
		viewport.invalidateVerticalStructure();
		viewport.recalculateScrollBars();
	}

	/** Other lines are shown. */
	void linesChanged() {
		ticks.fireLayerEvent(new RowStructuralRefreshEvent(ticks));
		operations.fireLayerEvent(new RowStructuralRefreshEvent(operations));
		data.fireLayerEvent(new RowStructuralRefreshEvent(data));
	}

	boolean ticking() {
		return ticks.getColumnCount() > 0;
	}

	DataLayer data() {
		return data;
	}

	ColumnReorderLayer order() {
		return order;
	}

	ColumnHideShowLayer visible() {
		return visible;
	}

	SelectionLayer selection() {
		return selection;
	}

	ViewportLayer viewport() {
		return viewport;
	}

	GridRegions regions() {
		return regions;
	}
}
