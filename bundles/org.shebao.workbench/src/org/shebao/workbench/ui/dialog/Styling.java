package org.shebao.workbench.ui.dialog;

import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/** Classes of widgets in the style sheets, and styles at once where sizes hang on fonts. */
public final class Styling {

	private Styling() {
	}

	/** Gives a widget a class of the style sheets; gives the widget. */
	public static <W extends Widget> W style(W widget, String styleClass) {
		WidgetElement.setCSSClass(widget, styleClass);
		return widget;
	}

	/** Styles a control and all in it now, if there are style sheets. */
	public static void apply(Control control) {
		CSSEngine engine = WidgetElement.getEngine(control.getDisplay());
		if (engine != null) {
			engine.applyStyles(control, control instanceof Composite);
		}
	}
}
