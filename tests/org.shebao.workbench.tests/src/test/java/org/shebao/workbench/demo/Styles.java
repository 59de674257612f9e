package org.shebao.workbench.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.css.swt.engine.CSSSWTEngineImpl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** The style sheets of the kit without a running platform. */
public final class Styles {

	private static final String LETTERS = "Shell, Composite, Label, Link, Text, Combo, Button, Table, DateTime { font-family: 'Noto Sans CJK SC'; font-size: %d; }\n";
	private static final int POINTS = 10;

	private Styles() {
	}

	/** Styles a display as the product would: a sheet of the kit, and letters of a size. */
	public static void apply(Display display, String sheet, int zoom) throws Exception {
		if (RegistryFactory.getRegistry() == null) {
			Object key = new Object();
			IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), key, key);
			for (String bundle : new String[] { "core", "swt" }) {
				contribute(registry, bundle, key);
			}
			RegistryFactory.setDefaultRegistryProvider(() -> registry);
		}
		CSSEngine engine = new CSSSWTEngineImpl(display);
		engine.parseStyleSheet(new StringReader(LETTERS.formatted(POINTS * zoom / 100) + read(sheet)));
		engine.setErrorHandler(failure -> {
			throw new IllegalStateException(failure);
		});
		WidgetElement.setEngine(display, engine);
		display.addListener(SWT.Skin, event -> engine.applyStyles(event.widget, false));
	}

	private static void contribute(IExtensionRegistry registry, String bundle, Object key) throws IOException {
		String name = "org.eclipse.e4.ui.css." + bundle;
		Class<?> anchor = bundle.equals("core") ? CSSEngine.class : CSSSWTEngineImpl.class;
		String jar = anchor.getProtectionDomain().getCodeSource().getLocation().toString();
		try (InputStream in = java.net.URI.create("jar:" + jar + "!/plugin.xml").toURL().openStream()) {
			registry.addContribution(in, ContributorFactorySimple.createContributor(name), false, name, null, key);
		}
	}

	private static String read(String sheet) throws IOException {
		try (InputStream in = Styles.class.getResourceAsStream("/css/" + sheet)) {
			return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		}
	}
}
