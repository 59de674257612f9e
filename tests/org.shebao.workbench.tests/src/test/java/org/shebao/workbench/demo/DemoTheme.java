package org.shebao.workbench.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;



import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.css.swt.engine.CSSSWTEngineImpl;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The style sheets of the kit without OSGi. */
final class DemoTheme {

	private DemoTheme() {
	}

	static void apply(Display display, String theme) {
		CSSEngine engine = new CSSSWTEngineImpl(display, true);
		WidgetElement.setEngine(display, engine);
		try (InputStream css = DemoTheme.class.getResourceAsStream("/css/" + theme + "/grid.css")) {
			engine.parseStyleSheet(css);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static void style(Shell shell) {
		CSSEngine engine = WidgetElement.getEngine(shell.getDisplay());
		if (engine != null) {
			engine.applyStyles(shell, true);
		}
	}
}
