package org.shebao.workbench.ui.list;

import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.shebao.workbench.ui.Naming;

/** A sentence above the grid with at most one way out; gone while there is nothing to say. */
final class MessageLine {

	private final Composite bar;
	private final Label label;
	private final Link link;
	private Runnable run;

	MessageLine(Composite parent, String name, String styleClass) {
		bar = new Composite(parent, SWT.NONE);
		WidgetElement.setCSSClass(bar, styleClass);
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		data.exclude = true;
		bar.setLayoutData(data);
		bar.setVisible(false);
		bar.setLayout(new GridLayout(2, false));
		label = Naming.name(new Label(bar, SWT.WRAP), name);
		label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		link = Naming.name(new Link(bar, SWT.NONE), name + "Action");
		link.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		link.addListener(SWT.Selection, event -> run.run());
	}

	/** Says something; empty takes it away. */
	void say(String message) {
		say(message, "", null);
	}

	/** Says something and offers a way out. */
	void say(String message, String action, Runnable what) {
		run = what;
		boolean shown = !message.isEmpty();
		boolean same = bar.getVisible() == shown && label.getText().equals(message);
		if (!same) {
			label.setText(message.replace("&", "&&"));
			link.setText(action.isEmpty() ? "" : "<a>" + action + "</a>");
			bar.setVisible(shown);
			((GridData) bar.getLayoutData()).exclude = !shown;
			bar.getParent().layout(true, true);
		}
	}
}
