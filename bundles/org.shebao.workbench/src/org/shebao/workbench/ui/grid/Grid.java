package org.shebao.workbench.ui.grid;

import java.util.Map;

import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.shebao.core.text.Texts;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.model.Arrangement;
import org.shebao.workbench.list.model.ListModel;
import org.shebao.workbench.list.model.Sort;
import org.shebao.workbench.ui.Naming;

/** The grid of a list page. */
public final class Grid<R> {

	private static final Texts TEXTS = Texts.of(Grid.class);
	private static final int FITTED = 1000;

	private final GridContext<R> grid;
	private final OperationPainter<R> operations;
	private final GridSelection selection;
	private final GridClipboard<R> clipboard;
	private final GridColumns<R> columns;
	private final GridEditing<R> editing;

	/** Builds the grid of a list. */
	public Grid(Composite parent, Workbench workbench, ListPage<R> page, ListModel<R> model) {
		grid = new GridContext<>(workbench, page, model);
		operations = new OperationPainter<>(grid);
		GridLayers layers = new GridLayers(page.columns().size(), model::lines, this::text, page.ticking(), !page.rowActions().isEmpty());
		GridTable table = Naming.name(new GridTable(parent, layers.regions()), "grid");
		grid.open(table, layers);
		selection = new GridSelection(layers);
		clipboard = new GridClipboard<>(grid, selection);
		columns = new GridColumns<>(grid);
		editing = page.columns().stream().anyMatch(column -> column.editing() != null) ? new GridEditing<>(grid, selection) : null;
		table.addConfiguration(new GridConfiguration<>(grid, operations, TEXTS.get("operations")));
		table.addConfiguration(new GridKeys<>(grid, this));
		table.addConfiguration(new GridMouse<>(grid, this, operations));
		table.configure();
		measure();
		columns.open();
		table.onMeasured(() -> selection.keeping(() -> {
			columns.measure();
			measure();
		}));
		new GridTips<>(grid, operations).open();
		new GridMenus<>(grid, this).open();
		describe(table);
		table.addListener(SWT.Traverse, this::traverse);
		table.addListener(SWT.FocusIn, event -> selection.begin());
	}

	/** Tab goes from cell to cell where there are cells to edit; with Ctrl, and everywhere else, it leaves the grid. */
	private void traverse(Event event) {
		boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
		event.doit = tab && (editing == null || selection.isNothing() || (event.stateMask & SWT.MOD1) != 0);
	}

	/** Leaves the grid to the next or the previous control: Ctrl+Tab may mean something to the window. */
	void leave(int direction) {
		Event event = new Event();
		event.stateMask = SWT.MOD1;
		grid.table().traverse(direction, event);
	}

	private Object text(int column, int line) {
		return line < 0 ? grid.columns().get(column).title() : grid.text(column, line);
	}

	/** What assistive tools are told: the page, and the selected cell. */
	private void describe(GridTable table) {
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				int position = selection.position();
				Column<R> column = position < 0 ? null : grid.columns().get(selection.column(position));
				event.result = column == null ? grid.page().title() : TEXTS.get("cell", grid.page().title(), column.title(), grid.text(selection.column(position), selection.line()));
			}
		});
	}

	private void measure() {
		GC gc = new GC(grid.table());
		try {
			if (grid.layers().measure(grid.table().metrics(), operations.width(gc, TEXTS.get("operations")))) {
				grid.layers().sizesChanged();
			}
		} finally {
			gc.dispose();
		}
	}

	/** The widget. */
	public GridTable table() {
		return grid.table();
	}

	/** Other lines are shown; the selection stays where it was. */
	public void linesChanged() {
		if (editing != null) {
			editing.leave();
		}
		selection.keeping(() -> {
			measure();
			grid.layers().linesChanged();
		});
	}

	/** The lines show other things. */
	public void cellsChanged() {
		grid.table().redraw();
	}

	GridSelection selection() {
		return selection;
	}

	GridClipboard<R> clipboard() {
		return clipboard;
	}

	GridColumns<R> columns() {
		return columns;
	}

	// what mouse, keys and menus do

	void toggle(int line) {
		grid.model().toggle(line);
	}

	void togglePage() {
		grid.model().togglePage();
	}

	void toggleSelected() {
		if (grid.page().ticking() && selection.lines().length > 0) {
			grid.model().toggle(selection.lines());
		}
	}

	void selectAll() {
		grid.layers().selection().doCommand(new SelectAllCommand());
	}

	void run(Action.OnRow<R> action, int line) {
		R row = grid.model().row(line);
		if (row != null) {
			action.run().accept(row);
		}
	}

	/** Follows the link of a cell; tells whether it has one. */
	boolean follow(int column, int line) {
		R row = grid.model().row(line);
		boolean link = row != null && grid.columns().get(column).link() != null && !grid.text(column, line).isEmpty();
		if (link) {
			grid.table().getDisplay().asyncExec(() -> grid.columns().get(column).link().accept(row));
		}
		return link;
	}

	/** Opens the editor of the selected cell, if it can be edited. */
	boolean openEditor(String typed) {
		return editing != null && editing.open(typed);
	}

	/** What edits cells, null if no column can be edited. */
	GridEditing<R> editing() {
		return editing;
	}

	/** Runs at once, or as soon as no cell is being edited. */
	public void whenIdle(Runnable change) {
		if (editing == null) {
			change.run();
		} else {
			editing.whenIdle(change);
		}
	}

	void sort(Sort by) {
		grid.model().arrange(grid.model().arrangement().sorted(by));
		grid.table().redraw();
	}

	void unfilter() {
		grid.model().arrange(new Arrangement(grid.model().arrangement().sort(), Map.of()));
		grid.table().redraw();
	}

	void openFilterHere() {
		if (selection.position() >= 0) {
			openFilter(selection.column(selection.position()));
		}
	}

	void openFilter(int index) {
		Column<R> column = grid.columns().get(index);
		FilterPopup popup = new FilterPopup(grid.table().getShell(), column.title(), grid.model().arrangement().filter(column.name()), filter -> {
			grid.model().arrange(grid.model().arrangement().filtered(column.name(), filter));
			grid.table().redraw();
		});
		popup.open(grid.table().getDisplay().map(grid.table(), null, heading(index)));
		grid.model().texts(column, FilterPopup.MOST, popup::offer);
	}

	private Rectangle heading(int index) {
		int position = grid.layers().viewport().getColumnPositionByIndex(index);
		int x = grid.layers().viewport().getStartXOfColumnPosition(Math.max(0, position));
		int left = grid.page().ticking() ? grid.table().metrics().tickWidth() : 0;
		return new Rectangle(left + Math.max(0, x), 0, grid.layers().data().getColumnWidthByPosition(index), grid.table().metrics().headerHeight());
	}

	/** Makes a column as wide as its cells on this page ask for. */
	void fit(int index) {
		if (index < 0) {
			return;
		}
		GridMetrics metrics = grid.table().metrics();
		GC gc = new GC(grid.table());
		try {
			int widest = metrics.width(gc, grid.columns().get(index).title()) + 2 * metrics.box();
			for (int line = 0; line < Math.min(FITTED, grid.model().lines()); line++) {
				widest = Math.max(widest, metrics.width(gc, grid.text(index, line)));
			}
			grid.layers().data().setColumnWidthByPosition(index, widest + 2 * metrics.margin());
		} finally {
			gc.dispose();
		}
	}

	/** Where the selected cell stands on the screen. */
	Point whereSelected() {
		int[] lines = selection.lines();
		int top = lines.length == 0 ? 0 : grid.layers().viewport().getStartYOfRowPosition(
				grid.layers().viewport().underlyingToLocalRowPosition(grid.layers().selection(), selection.line()));
		GridMetrics metrics = grid.table().metrics();
		return grid.table().toDisplay(metrics.tickWidth(), metrics.headerHeight() + Math.max(0, top) + metrics.lineHeight());
	}

	/** Selects the first cell if none is, so that keys have a place to begin, and takes the focus. */
	public void focus() {
		selection.begin();
		grid.table().setFocus();
	}
}
