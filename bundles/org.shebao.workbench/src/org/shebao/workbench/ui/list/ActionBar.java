package org.shebao.workbench.ui.list;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.shebao.core.text.Texts;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.Action.Needs;
import org.shebao.workbench.ui.Icons;
import org.shebao.workbench.ui.Naming;

/** The buttons above a list; they wrap where it is narrow. */
final class ActionBar<R> {

	private static final Texts TEXTS = Texts.of(ActionBar.class);

	private final Workbench workbench;
	private final Supplier<List<R>> ticked;

	ActionBar(Composite parent, List<Action<R>> actions, Workbench workbench, Supplier<List<R>> ticked) {
		this.workbench = workbench;
		this.ticked = ticked;
		Composite bar = new Composite(parent, SWT.NONE);
		WidgetElement.setCSSClass(bar, "actionBar");
		bar.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		bar.setLayout(layout);
		actions.forEach(action -> button(bar, action));
		Icons.colour(bar);
	}

	private void button(Composite bar, Action<R> action) {
		boolean menu = !action.items().isEmpty();
		Button button = Naming.name(new Button(bar, SWT.PUSH), "action." + action.name());
		button.setText(menu ? TEXTS.get("action.menu", action.label()) : action.label());
		if (!action.icon().isEmpty()) {
			button.setImage(Icons.image(bar.getDisplay(), action.icon()));
		}
		if (action.primary()) {
			WidgetElement.setCSSClass(button, "primary");
		}
		if (menu) {
			Menu items = menu(button, action);
			button.setData("menu", items);
			button.addListener(SWT.Selection, event -> {
				Point below = button.toDisplay(0, button.getSize().y);
				items.setLocation(below);
				items.setVisible(true);
			});
			button.addListener(SWT.Dispose, event -> items.dispose());
		} else {
			button.addListener(SWT.Selection, event -> run(action));
		}
	}

	private Menu menu(Button button, Action<R> action) {
		Menu menu = Naming.name(new Menu(button), "menu." + action.name());
		for (Action<R> entry : action.items()) {
			MenuItem item = Naming.name(new MenuItem(menu, SWT.PUSH), "action." + entry.name());
			item.setText(entry.label());
			if (!entry.icon().isEmpty()) {
				item.setImage(Icons.image(button.getDisplay(), entry.icon()));
			}
			item.addListener(SWT.Selection, event -> run(entry));
		}
		return menu;
	}

	/** Does it with the ticked rows, or says that some have to be ticked (W-7). */
	void run(Action<R> action) {
		// collecting a hundred thousand ticked rows takes time
		List<R> rows = action.needs() == Needs.SOME ? ticked.get() : List.of();
		if (action.needs() == Needs.SOME && rows.isEmpty()) {
			workbench.tell(action.label(), TEXTS.get("W-7"), List.of());
		} else {
			action.run().accept(rows);
		}
	}
}
