package org.shebao.workbench.ui.grid;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.shebao.workbench.ui.grid.TextBrush.Place;

/** Tells which painter paints which region. */
final class GridConfiguration<R> extends AbstractRegistryConfiguration {

	private final GridContext<R> grid;
	private final String operations;
	private final OperationPainter<R> operationPainter;

	GridConfiguration(GridContext<R> grid, OperationPainter<R> operationPainter, String operations) {
		this.grid = grid;
		this.operationPainter = operationPainter;
		this.operations = operations;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, grid.color(GridColor.LINE));
		painter(registry, GridRegions.BODY, new ValuePainter<>(grid));
		painter(registry, GridRegions.TICKS, new TickPainter<>(grid));
		painter(registry, GridRegions.OPERATIONS, operationPainter);
		painter(registry, GridRegions.HEADINGS, new HeadingPainter<>(grid));
		painter(registry, GridRegions.TICK_HEADING, new CornerPainter(grid, (gc, bounds) -> TickPainter.paint(grid, grid.model().tickOfPage(), gc, bounds)));
		painter(registry, GridRegions.OPERATION_HEADING,
				new CornerPainter(grid, (gc, bounds) -> TextBrush.write(gc, grid.table().metrics(), operations, bounds, Place.LEFT)));
	}

	private static void painter(IConfigRegistry registry, String region, ICellPainter painter) {
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, region);
	}
}
