package org.shebao.workbench.ui.grid;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** The table of a grid: measures anew when its font changes, and has its colours from the style sheet. */
public final class GridTable extends NatTable {

	private final Map<GridColor, Color> colors = new EnumMap<>(GridColor.class);
	private Runnable measured = () -> {
		// nobody to tell yet
	};
	private GridMetrics metrics;

	GridTable(Composite parent, ILayer layer) {
		super(parent, NatTable.DEFAULT_STYLE_OPTIONS, layer, false);
		// sizes follow from the font, which is scaled already
		doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter()));
		measure();
	}

	/** Calls back after the font has changed. */
	void onMeasured(Runnable listener) {
		measured = listener;
	}

	GridMetrics metrics() {
		return metrics;
	}

	Color color(GridColor which) {
		return colors.computeIfAbsent(which, key -> getDisplay().getSystemColor(key.system()));
	}

	/** Sets a colour, which belongs to somebody else. */
	void color(GridColor which, Color color) {
		colors.put(which, color);
		if (which == GridColor.LINE) {
			getConfigRegistry().registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, color);
		}
		if (which == GridColor.BACKGROUND) {
			setBackground(color);
		}
		redraw();
	}

	@Override
	public void setFont(Font font) {
		super.setFont(font);
		if (colors != null) {
			measure();
			measured.run();
		}
	}

	private void measure() {
		GC gc = new GC(this);
		try {
			metrics = new GridMetrics(gc);
		} finally {
			gc.dispose();
		}
	}
}
