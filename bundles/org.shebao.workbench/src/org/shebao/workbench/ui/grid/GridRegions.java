package org.shebao.workbench.ui.grid;

import org.eclipse.nebula.widgets.nattable.command.ILayerCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;

/** Headings above, boxes for ticks at the left, operations at the right, and what scrolls between them. */
final class GridRegions extends CompositeLayer {

	static final String BODY = GridRegion.BODY;
	static final String HEADINGS = GridRegion.COLUMN_HEADER;
	static final String TICKS = "TICKS";
	static final String TICK_HEADING = "TICK_HEADING";
	static final String OPERATIONS = "OPERATIONS";
	static final String OPERATION_HEADING = "OPERATION_HEADING";

	private static final int COLUMNS = 3;
	private static final int ROWS = 2;

	GridRegions(ILayer[] headings, ILayer[] lines) {
		super(COLUMNS, ROWS);
		setChildLayer(TICK_HEADING, headings[0], 0, 0);
		setChildLayer(HEADINGS, headings[1], 1, 0);
		setChildLayer(OPERATION_HEADING, headings[2], 2, 0);
		setChildLayer(TICKS, lines[0], 0, 1);
		setChildLayer(BODY, lines[1], 1, 1);
		setChildLayer(OPERATIONS, lines[2], 2, 1);
	}

	/** What scrolls hears of commands first: everything else depends on it. */
	@Override
	protected boolean doCommandOnChildLayers(ILayerCommand command) {
		return getChildLayerByLayoutCoordinate(1, 1).doCommand(command.cloneCommand()) || super.doCommandOnChildLayers(command);
	}
}
