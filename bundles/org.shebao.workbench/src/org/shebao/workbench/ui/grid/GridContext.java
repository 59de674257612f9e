package org.shebao.workbench.ui.grid;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Color;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.edit.CellEdits;
import org.shebao.workbench.list.edit.Pending;
import org.shebao.workbench.list.model.CellFormat;
import org.shebao.workbench.list.model.ListModel;

/** What the parts of a grid share. */
final class GridContext<R> {

	private final Workbench workbench;
	private final ListPage<R> page;
	private final ListModel<R> model;
	private final List<Column<R>> columns;
	private GridTable table;
	private GridLayers layers;
	private CellEdits<R> edits;
	private int hovered = -1;

	GridContext(Workbench workbench, ListPage<R> page, ListModel<R> model) {
		this.workbench = workbench;
		this.page = page;
		this.model = model;
		this.columns = page.columns();
	}

	void open(GridTable built, GridLayers of) {
		table = built;
		layers = of;
	}

	/** Shows what is typed and not stored. */
	void edits(CellEdits<R> unstored) {
		edits = unstored;
	}

	Workbench workbench() {
		return workbench;
	}

	ListPage<R> page() {
		return page;
	}

	ListModel<R> model() {
		return model;
	}

	List<Column<R>> columns() {
		return columns;
	}

	GridTable table() {
		return table;
	}

	GridLayers layers() {
		return layers;
	}

	Color color(GridColor which) {
		return table.color(which);
	}

	/** The line beneath the pointer, -1 for none. */
	int hovered() {
		return hovered;
	}

	void hover(int line) {
		if (hovered != line) {
			hovered = line;
			table.redraw();
		}
	}

	/** The text of a cell, empty on a branch's line. */
	String text(int column, int line) {
		R row = model.row(line);
		if (row == null) {
			return "";
		}
		return pending(row, column).map(Pending::text).orElseGet(() -> CellFormat.text(columns.get(column), row, model.isMasked()));
	}

	/** What there is to notice about a cell, null if nothing. */
	Column.Notice notice(int column, int line) {
		R row = model.row(line);
		if (row == null) {
			return null;
		}
		Optional<String> problem = pending(row, column).flatMap(Pending::problem);
		return problem.map(message -> new Column.Notice(Column.Notice.Level.ERROR, message))
				.orElseGet(() -> columns.get(column).notice() == null ? null : columns.get(column).notice().apply(row));
	}

	private Optional<Pending> pending(R row, int column) {
		return edits == null || columns.get(column).editing() == null ? Optional.empty() : edits.pending(row, columns.get(column));
	}

	/** What can be done with a line's row. */
	List<Action.OnRow<R>> offered(int line) {
		R row = model.row(line);
		return row == null ? List.of() : page.rowActions().stream().filter(action -> action.offered().test(row)).toList();
	}
}
