package org.shebao.workbench.ui.grid;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.shebao.core.text.Texts;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.model.Sort;
import org.shebao.workbench.ui.Naming;

/** The menus of headings and lines; everything the mouse does in a grid is there for the keyboard too. */
final class GridMenus<R> {

	private static final Texts TEXTS = Texts.of(GridMenus.class);

	private final GridContext<R> grid;
	private final Grid<R> deeds;
	private Menu menu;

	GridMenus(GridContext<R> grid, Grid<R> deeds) {
		this.grid = grid;
		this.deeds = deeds;
	}

	void open() {
		grid.table().addListener(SWT.MenuDetect, this::show);
	}

	private void show(Event event) {
		if (menu != null) {
			menu.dispose();
		}
		menu = Naming.name(new Menu(grid.table()), "grid.menu");
		boolean keyboard = event.detail == SWT.MENU_KEYBOARD;
		Point point = grid.table().toControl(event.x, event.y);
		GridPlace place = keyboard ? null : GridPlace.at(grid.table(), point.x, point.y);
		if (place != null && place.in(GridRegions.HEADINGS)) {
			heading(place.column());
		} else {
			line(place);
		}
		if (keyboard) {
			menu.setLocation(deeds.whereSelected());
		}
		menu.setVisible(true);
		event.doit = false;
	}

	private void line(GridPlace place) {
		if (place != null && place.in(GridRegions.BODY) && !deeds.selection().has(deeds.selection().positionOf(place.column()), place.line())) {
			deeds.selection().select(deeds.selection().positionOf(place.column()), place.line());
		}
		int line = place == null || place.line() < 0 ? deeds.selection().line() : place.line();
		grid.offered(line).forEach(action -> item(menu, "row." + action.name(), action.label(), () -> deeds.run(action, line)));
		separate();
		if (grid.page().ticking()) {
			item(menu, "menu.tick", TEXTS.get("menu.tick"), deeds::toggleSelected);
		}
		if (deeds.editing() != null) {
			editing(deeds.editing());
		}
		item(menu, "menu.copy", TEXTS.get("menu.copy"), () -> deeds.clipboard().copy(false));
		item(menu, "menu.copyHeadings", TEXTS.get("menu.copyHeadings"), () -> deeds.clipboard().copy(true));
		item(menu, "menu.selectAll", TEXTS.get("menu.selectAll"), deeds::selectAll);
		int position = deeds.selection().position();
		if (position >= 0) {
			separate();
			heading(deeds.selection().column(position));
		}
	}

	private void editing(GridEditing<R> editing) {
		item(menu, "menu.edit", TEXTS.get("menu.edit"), () -> editing.open(""));
		item(menu, "menu.undo", TEXTS.get("menu.undo"), editing::undo);
		item(menu, "menu.redo", TEXTS.get("menu.redo"), editing::redo);
		item(menu, "menu.fillDown", TEXTS.get("menu.fillDown"), editing::fillDown);
		item(menu, "menu.paste", TEXTS.get("menu.paste"), editing::paste);
	}

	private void heading(int index) {
		Column<R> column = grid.columns().get(index);
		item(menu, "menu.ascending", TEXTS.get("menu.ascending", column.title()), () -> deeds.sort(new Sort(column.name(), true)));
		item(menu, "menu.descending", TEXTS.get("menu.descending", column.title()), () -> deeds.sort(new Sort(column.name(), false)));
		item(menu, "menu.natural", TEXTS.get("menu.natural"), () -> deeds.sort(null)).setEnabled(grid.model().arrangement().sort() != null);
		separate();
		item(menu, "menu.filter", TEXTS.get("menu.filter"), () -> deeds.openFilter(index));
		item(menu, "menu.unfilter", TEXTS.get("menu.unfilter"), deeds::unfilter).setEnabled(!grid.model().arrangement().filters().isEmpty());
		separate();
		item(menu, "menu.hide", TEXTS.get("menu.hide", column.title()), () -> deeds.columns().hide(index, true));
		MenuItem columns = new MenuItem(menu, SWT.CASCADE);
		columns.setText(TEXTS.get("menu.columns"));
		columns.setMenu(columns(Naming.name(new Menu(columns), "menu.columns")));
		item(menu, "menu.fit", TEXTS.get("menu.fit"), () -> deeds.fit(index));
		item(menu, "menu.reset", TEXTS.get("menu.reset"), deeds.columns()::reset);
	}

	private Menu columns(Menu all) {
		IntStream.range(0, grid.columns().size()).forEach(index -> {
			MenuItem item = Naming.name(new MenuItem(all, SWT.CHECK), "column." + grid.columns().get(index).name());
			item.setText(grid.columns().get(index).title());
			item.setSelection(!deeds.columns().isHidden(index));
			item.addListener(SWT.Selection, event -> deeds.columns().hide(index, !item.getSelection()));
		});
		return all;
	}

	private void separate() {
		if (menu.getItemCount() > 0) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
	}

	private static MenuItem item(Menu menu, String name, String label, Runnable run) {
		MenuItem item = Naming.name(new MenuItem(menu, SWT.PUSH), name);
		item.setText(label);
		item.addListener(SWT.Selection, event -> run.run());
		return item;
	}
}
