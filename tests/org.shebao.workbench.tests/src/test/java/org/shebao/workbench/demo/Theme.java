package org.shebao.workbench.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.css.swt.engine.CSSSWTEngineImpl;
import org.eclipse.swt.internal.gtk.OS;
import org.eclipse.swt.widgets.Display;
import org.shebao.workbench.ui.Icons;

/** The product's style sheets in a plain JVM: what OSGi's extension registry would know is read from the class path. */
final class Theme {

	private static final Path BUNDLES = Path.of("../../bundles");
	private static final Pattern IMPORT = Pattern.compile("@import url\\(\"platform:/plugin/([^\"]+)\"\\);");
	private static final Pattern SIZE = Pattern.compile("font-size: (\\d+)");
	private static final Pattern STYLED = Pattern.compile("org\\.eclipse\\.e4\\.ui\\.css\\.(core|swt)[_-]|org\\.shebao\\.workbench/");

	private Theme() {
	}

	/**
	 * Uses one of the themes, {@code light} or {@code dark}, at a zoom in percent; the working directory is that of a test module. GTK takes part, as
	 * org.eclipse.e4.ui.swt.gtk has it.
	 */
	static void apply(Display display, String theme, int zoom) throws IOException, CoreException {
		OS.setDarkThemePreferred(theme.equals("dark"));
		register();
		CSSEngine engine = new CSSSWTEngineImpl(display, true);
		WidgetElement.setEngine(display, engine);
		String sheet = read("org.shebao.application/css/" + theme + ".css");
		engine.parseStyleSheet(new StringReader(SIZE.matcher(sheet).replaceAll(size -> "font-size: " + Integer.parseInt(size.group(1)) * zoom / 100)));
		Icons.zoom(display, zoom);
	}

	private static void register() throws IOException, CoreException {
		IExtensionRegistry registry = RegistryFactory.createRegistry(null, null, null);
		RegistryFactory.setDefaultRegistryProvider(() -> registry);
		for (URL plugin : Collections.list(Theme.class.getClassLoader().getResources("plugin.xml"))) {
			if (STYLED.matcher(plugin.toString()).find()) {
				String name = plugin.toString().contains("css.core") ? "org.eclipse.e4.ui.css.core" : plugin.toString();
				try (InputStream in = plugin.openStream()) {
					registry.addContribution(in, ContributorFactorySimple.createContributor(name), false, name, null, null);
				}
			}
		}
	}

	/** A style sheet with what it imports in place. */
	private static String read(String file) throws IOException {
		StringBuilder all = new StringBuilder();
		for (String line : Files.readAllLines(BUNDLES.resolve(file))) {
			var imported = IMPORT.matcher(line);
			all.append(imported.matches() ? read(imported.group(1)) : line).append('\n');
		}
		return all.toString();
	}
}
