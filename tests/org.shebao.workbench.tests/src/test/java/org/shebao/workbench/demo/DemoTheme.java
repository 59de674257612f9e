package org.shebao.workbench.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.css.swt.engine.CSSSWTEngineImpl;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The style sheets of the kit in a plain JVM: what OSGi's extension registry would know is read from the class path. */
public final class DemoTheme {

	private DemoTheme() {
	}

	/** Uses one of the themes, {@code light} or {@code dark}, at a zoom in percent. */
	public static void apply(Display display, String theme, int zoom) {
		try {
			IExtensionRegistry registry = RegistryFactory.createRegistry(null, null, null);
			RegistryFactory.setDefaultRegistryProvider(() -> registry);
			for (URL plugin : Collections.list(DemoTheme.class.getClassLoader().getResources("plugin.xml"))) {
				contribute(registry, plugin);
			}
			CSSEngine engine = new CSSSWTEngineImpl(display, true);
			WidgetElement.setEngine(display, engine);
			String controls = theme.equals("dark") ? "background-color: #1e2126; color: #d8dce2;" : "background-color: #ffffff; color: #1f2329;";
			engine.parseStyleSheet(new StringReader("Shell, Composite, Label, Link, Button, Text, Combo, Table, GridTable { " + controls + " font-size: " + zoom / 10 + "; }"));
			try (InputStream css = DemoTheme.class.getResourceAsStream("/css/" + theme + "/grid.css")) {
				engine.parseStyleSheet(css);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void contribute(IExtensionRegistry registry, URL plugin) throws IOException {
		String name = plugin.toString();
		if (name.contains("css") || name.contains("org.shebao.workbench")) {
			String id = name.contains("css.core") ? "org.eclipse.e4.ui.css.core" : name.contains("css.swt") ? "org.eclipse.e4.ui.css.swt" : "org.shebao.workbench";
			try (InputStream in = plugin.openStream()) {
				registry.addContribution(in, ContributorFactorySimple.createContributor(id), false, id, null, null);
			}
		}
	}

	/** Styles a window. */
	public static void style(Shell shell) {
		CSSEngine engine = WidgetElement.getEngine(shell.getDisplay());
		if (engine != null) {
			engine.applyStyles(shell, true);
		}
	}
}
