package org.shebao.workbench.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.shebao.core.text.Texts;
import org.shebao.workbench.Settings;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.model.ListModel;
import org.shebao.workbench.ui.Naming;

/** Counts and sums of ticked and all rows, and the pager. */
final class Footer<R> {

	private static final Texts TEXTS = Texts.of(Footer.class);
	/** A column's title may end with the word for a sum itself. */
	private static final Pattern SAID_TWICE = Pattern.compile("(\\p{IsHan}{2})\\1$");

	private final ListPage<R> page;
	private final ListModel<R> model;
	private final Composite bar;
	private final Label all;
	private final Label ticked;
	private final Link selectAll;
	private final Label reason;
	private final Pager pager;

	Footer(Composite parent, ListPage<R> page, ListModel<R> model, Settings settings) {
		this.page = page;
		this.model = model;
		bar = new Composite(parent, SWT.NONE);
		WidgetElement.setCSSClass(bar, "listFooter");
		bar.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
		bar.setLayout(new GridLayout(3, false));
		reason = Naming.name(new Label(bar, SWT.WRAP), "footerReason");
		reason.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
		ticked = Naming.name(new Label(bar, SWT.WRAP), "footer.ticked");
		ticked.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		selectAll = Naming.name(new Link(bar, SWT.NONE), "footer.selectAll");
		selectAll.addListener(SWT.Selection, event -> model.tickAll());
		Composite paging = new Composite(bar, SWT.NONE);
		paging.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false, 1, 2));
		GridLayout layout = new GridLayout(1, false);
		layout.marginHeight = 0;
		paging.setLayout(layout);
		pager = new Pager(paging, model, settings);
		all = Naming.name(new Label(bar, SWT.WRAP), "footer.all");
		all.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		show();
	}

	/** Shows how the list stands. */
	void show() {
		int total = model.total();
		all.setText(line(total == model.size() ? TEXTS.get("footer.all", number(total)) : TEXTS.get("footer.filtered", number(total), number(model.size())), model.sums()));
		all.setToolTipText(all.getText());
		ticked.setVisible(page.ticking());
		selectAll.setVisible(page.ticking() && total > 0);
		if (page.ticking()) {
			ticks(total);
		}
		pager.show();
		bar.layout(new Control[] { selectAll });
		if (!fits(all) || !fits(ticked)) {
			bar.getParent().layout(new Control[] { all, ticked });
		}
	}

	/** Whether the lines into which a text is broken are as many as there is room for. */
	private static boolean fits(Label text) {
		Point room = text.getSize();
		return room.x == 0 || text.computeSize(room.x, SWT.DEFAULT).y == room.y;
	}

	private void ticks(int total) {
		int count = model.ticks().count();
		int hidden = model.tickedButHidden();
		ticked.setText(line(hidden == 0 ? TEXTS.get("footer.ticked", number(count)) : TEXTS.get("footer.tickedHidden", number(count), number(hidden)),
				count == 0 ? Map.of() : model.tickedSums()));
		ticked.setToolTipText(ticked.getText());
		selectAll.setText("<a>" + TEXTS.get("footer.selectAll", number(total)) + "</a>");
		boolean told = !model.ticks().reason().isEmpty();
		reason.setText(model.ticks().reason());
		reason.setVisible(told);
		if (((GridData) reason.getLayoutData()).exclude == told) {
			((GridData) reason.getLayoutData()).exclude = !told;
			bar.getParent().layout(true, true);
		}
	}

	private static String number(int count) {
		return String.format("%,d", count);
	}

	private String line(String count, Map<String, String> sums) {
		List<String> parts = new ArrayList<>(List.of(count));
		for (Column<R> column : page.columns()) {
			if (sums.containsKey(column.name())) {
				String sum = TEXTS.get("footer.sum", column.title());
				parts.add(TEXTS.get("footer.amount", SAID_TWICE.matcher(sum).replaceFirst("$1"), sums.get(column.name())));
			}
		}
		return parts.stream().collect(Collectors.joining(TEXTS.get("footer.between")));
	}

	/** Shows the size of a page that was chosen elsewhere. */
	void sizes() {
		pager.sizes();
		pager.show();
	}
}
