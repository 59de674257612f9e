package org.shebao.home.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.shebao.core.text.Texts;
import org.shebao.home.Overview;
import org.shebao.session.Reminder;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.ui.Naming;

/** Reminders with counts; a click leads to the page where they are done. */
final class ReminderCard extends Card {

	private static final Texts TEXTS = Texts.of(Overview.class);

	private final String name;
	private final String none;
	private final Workbench workbench;

	/**
	 * @param name the name of the card's title
	 * @param none what it says when there is nothing to remind of
	 */
	ReminderCard(Composite column, String name, String none, Workbench workbench) {
		super(column, name);
		this.name = name;
		this.none = none;
		this.workbench = workbench;
	}

	@Override
	GridLayout layout() {
		return new GridLayout(2, false);
	}

	void show(List<Reminder> reminders) {
		if (reminders.isEmpty()) {
			say(none);
			return;
		}
		clear();
		reminders.forEach(this::row);
		body().requestLayout();
	}

	private void row(Reminder reminder) {
		Link link = Naming.name(new Link(body(), SWT.WRAP), "reminder." + reminder.rule());
		link.setText("<a>" + reminder.text() + "</a>");
		link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		link.addListener(SWT.Selection, event -> workbench.show(reminder.page(), reminder.query()));
		Label count = styled(Naming.name(new Label(body(), SWT.RIGHT), "count." + reminder.rule()), "count-" + name);
		count.setText(TEXTS.get("count", reminder.count()));
	}

	void focus() {
		Control[] rows = body().getChildren();
		if (rows.length == 0 || !rows[0].setFocus()) {
			body().setFocus();
		}
	}
}
