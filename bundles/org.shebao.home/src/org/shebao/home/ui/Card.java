package org.shebao.home.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.shebao.core.text.Texts;
import org.shebao.home.Overview;
import org.shebao.workbench.ui.Naming;

/** A titled box of the home page. */
class Card {

	private static final Texts TEXTS = Texts.of(Overview.class);
	private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
	private static final int NARROW = 44;

	private final Composite body;

	Card(Composite column, String name) {
		Composite box = styled(new Composite(column, SWT.BORDER), "card");
		box.setLayout(new GridLayout());
		box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Naming.name(box, "card." + name);
		styled(new Label(box, SWT.NONE), "card-title").setText(TEXTS.get(name));
		body = styled(new Composite(box, SWT.NONE), "card-body");
		body.setLayout(layout());
		body.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	/** The width of the narrow column, in the font of a control. */
	static int narrow(Composite control) {
		GC gc = new GC(control);
		try {
			return (int) (NARROW * gc.getFontMetrics().getAverageCharacterWidth());
		} finally {
			gc.dispose();
		}
	}

	/** Gives a control a class that the themes know. */
	static <C extends Control> C styled(C control, String cssClass) {
		control.setData(CSS_CLASS, cssClass);
		return control;
	}

	/** How the body is laid out. */
	GridLayout layout() {
		return new GridLayout();
	}

	/** Where the card's content goes. */
	Composite body() {
		return body;
	}

	/** Takes away what the card shows. */
	void clear() {
		for (Control child : body.getChildren()) {
			child.dispose();
		}
	}

	/** Shows a sentence and nothing else. */
	void say(String sentence) {
		clear();
		Label label = styled(new Label(body, SWT.WRAP), "card-text");
		label.setText(sentence);
		label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		body.requestLayout();
	}
}
