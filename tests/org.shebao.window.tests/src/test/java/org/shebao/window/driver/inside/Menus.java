package org.shebao.window.driver.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menus that are open, drop-down and context menus alike: SWT has no list of them. */
final class Menus {

	private final Ui ui;
	private final List<Menu> open = new ArrayList<>();

	Menus(Ui ui) {
		this.ui = ui;
		ui.ask(() -> {
			ui.display().addFilter(SWT.Show, event -> {
				if (event.widget instanceof Menu menu) {
					open.add(menu);
				}
			});
			ui.display().addFilter(SWT.Hide, event -> open.remove(event.widget));
			return null;
		});
	}

	/** The entries of the open menus. */
	List<String> entries() {
		return ui.ask(() -> items().map(Words::text).filter(text -> !text.isEmpty()).toList());
	}

	private Stream<MenuItem> items() {
		open.removeIf(Menu::isDisposed);
		return open.stream().flatMap(menu -> Stream.of(menu.getItems())).flatMap(item -> item.getMenu() == null ? Stream.of(item) : Stream.of(item.getMenu().getItems()));
	}

	/**
	 * Chooses an entry. SWT does not tell where a menu's entries are drawn, so that it gets the event that the window system would cause.
	 */
	void choose(String entry) {
		MenuItem item = ui.ask(() -> items().filter(each -> Words.text(each).equals(entry)).findFirst()
				.orElseThrow(() -> new Absent("no open menu has " + entry + ": " + items().map(Words::text).toList())));
		if (!ui.ask(item::isEnabled)) {
			throw new Absent("disabled: " + entry);
		}
		ui.let(() -> {
			// in one go, as the window system does: what is hidden may be disposed of soon
			List.copyOf(open).forEach(menu -> menu.setVisible(false));
			if ((item.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
				item.setSelection((item.getStyle() & SWT.RADIO) != 0 || !item.getSelection());
			}
			item.notifyListeners(SWT.Selection, new Event());
		});
	}
}
