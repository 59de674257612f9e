package org.shebao.workbench.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.hideshow.event.HideColumnPositionsEvent;
import org.eclipse.nebula.widgets.nattable.hideshow.event.ShowColumnPositionsEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.reorder.event.ColumnReorderEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.shebao.workbench.Settings;
import org.shebao.workbench.list.model.ColumnLayout;
import org.shebao.workbench.list.model.ColumnLayout.Place;

/** Width, order and visibility of columns: kept per page, the same for all employers. */
final class GridColumns<R> {

	private final GridContext<R> grid;
	private final GridLayers layers;
	private final String key;
	private ColumnLayout layout;
	private boolean restoring;

	GridColumns(GridContext<R> grid) {
		this.grid = grid;
		this.layers = grid.layers();
		this.key = "list." + grid.page().name() + ".columns";
	}

	/** Arranges columns as they were kept, and keeps them from now on. */
	void open() {
		restore(settings().get(key).map(kept -> ColumnLayout.read(kept, grid.columns())).orElseGet(() -> ColumnLayout.of(grid.columns())));
		grid.table().addLayerListener(this::keep);
	}

	/** Arranges columns as they are described. */
	void reset() {
		restore(ColumnLayout.of(grid.columns()));
		settings().set(key, null);
	}

	/** Makes columns as wide as the present font asks for. */
	void measure() {
		restore(layout);
	}

	private ColumnLayout present() {
		return new ColumnLayout(layers.order().getColumnIndexOrder().stream().map(index -> new Place(grid.columns().get(index).name(),
				grid.table().metrics().tenths(layers.data().getColumnWidthByPosition(index)), isHidden(index))).toList());
	}

	private void restore(ColumnLayout wanted) {
		layout = wanted;
		restoring = true;
		layers.visible().showAllColumns();
		List<Integer> hidden = new ArrayList<>();
		for (int position = 0; position < wanted.places().size(); position++) {
			Place place = wanted.places().get(position);
			int index = index(place.name());
			int from = layers.order().getColumnPositionByIndex(index);
			if (from != position) {
				layers.order().reorderColumnPosition(from, position);
			}
			layers.data().setColumnWidthByPosition(index, grid.table().metrics().width(place.width()));
			if (place.hidden()) {
				hidden.add(index);
			}
		}
		layers.visible().hideColumnIndexes(hidden);
		restoring = false;
	}

	private int index(String name) {
		return IntStream.range(0, grid.columns().size()).filter(index -> grid.columns().get(index).name().equals(name)).findFirst().orElseThrow();
	}

	private void keep(ILayerEvent event) {
		boolean ours = event instanceof ColumnResizeEvent || event instanceof ColumnReorderEvent || event instanceof HideColumnPositionsEvent
				|| event instanceof ShowColumnPositionsEvent;
		if (ours && !restoring) {
			layout = present();
			settings().set(key, layout.text());
		}
	}

	boolean isHidden(int index) {
		return layers.visible().isColumnIndexHidden(index);
	}

	/** Hides a column, unless it is the last one, or shows it. */
	void hide(int index, boolean hidden) {
		if (!hidden) {
			layers.visible().showColumnIndexes(index);
		} else if (layers.visible().getColumnCount() > 1) {
			layers.visible().hideColumnIndexes(index);
		}
	}

	private Settings settings() {
		return grid.workbench().settings();
	}
}
