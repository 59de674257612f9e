package org.shebao.workbench.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.shebao.core.identity.Certificate;
import org.shebao.core.text.Texts;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.ListPage.Together;

/** What is told about the place beneath the pointer: a notice, the whole text of a narrow or masked cell, why rows are ticked together. */
final class GridTips<R> {

	private static final Texts TEXTS = Texts.of(GridTips.class);

	private final GridContext<R> grid;
	private final OperationPainter<R> operations;
	private String shown;

	GridTips(GridContext<R> grid, OperationPainter<R> operations) {
		this.grid = grid;
		this.operations = operations;
	}

	void open() {
		grid.table().addListener(SWT.MouseMove, this::move);
		grid.table().addListener(SWT.MouseExit, event -> grid.hover(-1));
	}

	private void move(Event event) {
		GridPlace place = GridPlace.at(grid.table(), event.x, event.y);
		grid.hover(place == null ? -1 : place.line());
		String tip = place == null ? null : text(place, event.x);
		if (tip == null ? shown != null : !tip.equals(shown)) {
			shown = tip;
			grid.table().setToolTipText(tip);
		}
		if (place != null && !place.in(GridRegions.HEADINGS)) {
			grid.table().setCursor(isLink(place, event.x) ? hand() : null);
		}
	}

	private Cursor hand() {
		return grid.table().getDisplay().getSystemCursor(SWT.CURSOR_HAND);
	}

	private boolean isLink(GridPlace place, int x) {
		if (place.in(GridRegions.OPERATIONS)) {
			GC gc = new GC(grid.table());
			try {
				return operations.at(place.line(), x - place.bounds().x, gc) != null;
			} finally {
				gc.dispose();
			}
		}
		return place.in(GridRegions.BODY) && grid.columns().get(place.column()).link() != null && !grid.text(place.column(), place.line()).isEmpty();
	}

	/** What is told about a place, null if nothing. */
	String text(GridPlace place, int x) {
		return switch (place.region()) {
			case GridRegions.BODY -> cell(place.column(), place.line());
			case GridRegions.TICKS -> tick(place.line());
			case GridRegions.HEADINGS -> heading(place, x);
			default -> null;
		};
	}

	private String heading(GridPlace place, int x) {
		boolean button = x > place.bounds().x + place.bounds().width - HeadingPainter.button(grid.table().metrics());
		return button ? TEXTS.get("filter.of", grid.columns().get(place.column()).title()) : grid.columns().get(place.column()).title();
	}

	private String tick(int line) {
		R row = grid.model().row(line);
		if (row == null || grid.page().together() == null) {
			return null;
		}
		Together together = grid.page().together().apply(row);
		return together == null || together.keys().size() < 2 ? null : together.reason();
	}

	private String cell(int column, int line) {
		R row = grid.model().row(line);
		if (row == null) {
			return grid.model().branch(line) == null ? null : grid.model().branch(line).label();
		}
		Column.Notice notice = grid.notice(column, line);
		String whole = grid.columns().get(column).value().apply(row) instanceof Certificate certificate ? certificate.number() : grid.text(column, line);
		if (notice != null) {
			return whole.isEmpty() ? notice.message() : whole + "\n" + notice.message();
		}
		return whole.isEmpty() ? null : whole;
	}
}
