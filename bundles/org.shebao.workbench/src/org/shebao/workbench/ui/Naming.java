package org.shebao.workbench.ui;

import org.eclipse.swt.widgets.Widget;

/** Names of widgets, by which tests find them whatever the language. */
public final class Naming {

	/** The key of a widget's data under which its name stands. */
	public static final String KEY = "org.shebao.workbench.name";

	private Naming() {
	}

	/** Names a widget, such as {@code action.submit}; gives the widget. */
	public static <W extends Widget> W name(W widget, String name) {
		widget.setData(KEY, name);
		return widget;
	}
}
