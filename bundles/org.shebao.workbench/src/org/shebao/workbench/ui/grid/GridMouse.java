package org.shebao.workbench.ui.grid;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.action.IMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.model.Branch;
import org.shebao.workbench.list.model.Sort;

/** What clicks do. */
final class GridMouse<R> extends AbstractUiBindingConfiguration {

	private final GridContext<R> grid;
	private final Grid<R> deeds;
	private final OperationPainter<R> operations;

	/** A click on a place. */
	private interface Click {

		void on(GridPlace place, MouseEvent event);
	}

	GridMouse(GridContext<R> grid, Grid<R> deeds, OperationPainter<R> operations) {
		this.grid = grid;
		this.deeds = deeds;
		this.operations = operations;
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		bindings.registerSingleClickBinding(in(GridRegions.HEADINGS), action(this::heading));
		bindings.registerFirstDoubleClickBinding(new ColumnResizeEventMatcher(SWT.NONE, GridRegions.HEADINGS, 1), action((place, event) -> deeds.fit(resized(event))));
		bindings.registerMouseDownBinding(in(GridRegions.TICK_HEADING), action((place, event) -> deeds.togglePage()));
		bindings.registerMouseDownBinding(in(GridRegions.TICKS), action((place, event) -> deeds.toggle(place.line())));
		bindings.registerMouseDownBinding(in(GridRegions.OPERATIONS), action(this::operation));
		bindings.registerSingleClickBinding(in(GridRegions.BODY), action(this::cell));
		bindings.registerDoubleClickBinding(in(GridRegions.BODY), action(this::open));
	}

	private static MouseEventMatcher in(String region) {
		return new MouseEventMatcher(SWT.NONE, region, MouseEventMatcher.LEFT_BUTTON);
	}

	private IMouseAction action(Click click) {
		return (table, event) -> {
			GridPlace place = GridPlace.at(grid.table(), event.x, event.y);
			if (place != null) {
				grid.table().setFocus();
				click.on(place, event);
			}
		};
	}

	/** The column whose right edge is beneath the pointer. */
	private int resized(MouseEvent event) {
		GridPlace place = GridPlace.at(grid.table(), event.x - grid.table().metrics().margin() * 2, event.y);
		return place == null ? -1 : place.column();
	}

	private void heading(GridPlace place, MouseEvent event) {
		Column<R> column = grid.columns().get(place.column());
		if (event.x > place.bounds().x + place.bounds().width - HeadingPainter.button(grid.table().metrics())) {
			deeds.openFilter(place.column());
		} else {
			deeds.sort(Sort.next(grid.model().arrangement().sort(), column.name()));
		}
	}

	private void operation(GridPlace place, MouseEvent event) {
		GC gc = new GC(grid.table());
		try {
			Action.OnRow<R> action = operations.at(place.line(), event.x - place.bounds().x, gc);
			if (action != null) {
				// not inside the mouse's own event: it may open a dialog
				grid.table().getDisplay().asyncExec(() -> deeds.run(action, place.line()));
			}
		} finally {
			gc.dispose();
		}
	}

	private void cell(GridPlace place, MouseEvent event) {
		Branch branch = grid.model().branch(place.line());
		GridMetrics metrics = grid.table().metrics();
		int left = grid.page().ticking() ? metrics.tickWidth() : 0;
		if (branch != null && event.x < left + metrics.box() + 2 * metrics.margin()) {
			grid.model().collapse(branch, !grid.model().isCollapsed(branch));
		} else {
			deeds.follow(place.column(), place.line());
		}
	}

	private void open(GridPlace place, MouseEvent event) {
		Branch branch = grid.model().branch(place.line());
		if (branch != null) {
			grid.model().collapse(branch, !grid.model().isCollapsed(branch));
		} else {
			deeds.openEditor("");
		}
	}
}
