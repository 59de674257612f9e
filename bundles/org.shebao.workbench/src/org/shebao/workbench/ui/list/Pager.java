package org.shebao.workbench.ui.list;

import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.shebao.core.text.Texts;
import org.shebao.workbench.Settings;
import org.shebao.workbench.list.model.ListModel;
import org.shebao.workbench.ui.Naming;
import org.shebao.workbench.ui.dialog.Styling;

/** Goes from page to page; its size of a page holds for all lists. */
final class Pager {

	private static final Texts TEXTS = Texts.of(Pager.class);

	private final ListModel<?> model;
	private final Settings settings;
	private final Composite bar;
	private final Button first;
	private final Button previous;
	private final Label place;
	private final Button next;
	private final Button last;
	private final Combo size;

	Pager(Composite parent, ListModel<?> model, Settings settings) {
		this.model = model;
		this.settings = settings;
		bar = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.wrap = false;
		bar.setLayout(layout);
		first = button("pager.first", "pager.first.tip", () -> model.page(0));
		previous = button("pager.previous", "pager.previous.tip", () -> model.page(model.page() - 1));
		place = Naming.name(new Label(bar, SWT.NONE), "pager.place");
		next = button("pager.next", "pager.next.tip", () -> model.page(model.page() + 1));
		last = button("pager.last", "pager.last.tip", () -> model.page(model.pages() - 1));
		size = Naming.name(new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN), "pager.size");
		size.setToolTipText(TEXTS.get("pager.size"));
		size.getAccessible().addAccessibleListener(SpokenName.of(TEXTS.get("pager.size")));
		size.addListener(SWT.Selection, event -> settings.pageSize((Integer) size.getData(size.getText())));
		sizes();
		show();
	}

	private Button button(String name, String tip, Runnable run) {
		Button button = Naming.name(new Button(bar, SWT.PUSH | SWT.FLAT), name);
		button.setText(TEXTS.get(name));
		button.setToolTipText(TEXTS.get(tip));
		button.getAccessible().addAccessibleListener(SpokenName.of(TEXTS.get(tip)));
		button.addListener(SWT.Selection, event -> run.run());
		return button;
	}

	/** Shows the size that was chosen on whatever page. */
	void sizes() {
		TreeSet<Integer> sizes = new TreeSet<>(Settings.PAGE_SIZES);
		sizes.add(settings.pageSize());
		size.removeAll();
		for (int rows : sizes) {
			String label = TEXTS.get("pager.rows", rows);
			size.add(label);
			size.setData(label, rows);
		}
		size.select(sizes.headSet(settings.pageSize()).size());
	}

	/** Shows where we are. */
	void show() {
		place.setText(TEXTS.get("pager.place", model.page() + 1, model.pages()));
		boolean begin = model.page() > 0;
		boolean end = model.page() < model.pages() - 1;
		first.setEnabled(begin);
		previous.setEnabled(begin);
		next.setEnabled(end);
		last.setEnabled(end);
		// the style sheets do not notice by themselves
		Styling.apply(bar);
		bar.layout(new Control[] { place });
	}
}
