package org.shebao.window.driver.inside;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** What the window system draws by itself and SWT does not place: lists that drop down and boxes of rows. */
final class Choices {

	private final Ui ui;

	Choices(Ui ui) {
		this.ui = ui;
	}

	/** Chooses in a list that drops down. */
	void choose(Widget widget, String option) {
		switch (widget) {
			case Combo combo -> choose(combo, option, List.of(ui.ask(combo::getItems)), combo::select);
			case CCombo combo -> choose(combo, option, List.of(ui.ask(combo::getItems)), combo::select);
			default -> throw new IllegalArgumentException("no list drops down from " + widget);
		}
	}

	private void choose(Control combo, String option, List<String> options, IntConsumer select) {
		int index = options.indexOf(option);
		if (index < 0) {
			throw new Absent("no " + option + " among " + options);
		}
		ui.let(() -> {
			combo.setFocus();
			select.accept(index);
			combo.notifyListeners(SWT.Selection, new Event());
		});
	}

	/** Ticks the box of a row or takes the tick away. */
	void tick(Widget widget, boolean ticked) {
		ui.let(() -> {
			Event event = new Event();
			event.detail = SWT.CHECK;
			event.item = widget;
			if (widget instanceof TableItem row) {
				row.setChecked(ticked);
				row.getParent().notifyListeners(SWT.Selection, event);
			} else if (widget instanceof TreeItem row) {
				row.setChecked(ticked);
				row.getParent().notifyListeners(SWT.Selection, event);
			}
		});
	}

	/** Opens a branch of a tree. */
	void expand(Widget widget) {
		TreeItem branch = (TreeItem) widget;
		ui.let(() -> {
			branch.setExpanded(true);
			Event event = new Event();
			event.item = (Item) widget;
			branch.getParent().notifyListeners(SWT.Expand, event);
		});
	}
}
