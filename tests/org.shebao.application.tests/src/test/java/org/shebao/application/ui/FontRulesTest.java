package org.shebao.application.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.util.Collections;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.css.swt.engine.CSSSWTEngineImpl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FontRulesTest {

	/** The style engine asks the registry what it can style. */
	@BeforeAll
	static void register() throws IOException, CoreException {
		IExtensionRegistry registry = RegistryFactory.createRegistry(null, null, null);
		RegistryFactory.setDefaultRegistryProvider(() -> registry);
		for (URL plugin : Collections.list(FontRulesTest.class.getClassLoader().getResources("plugin.xml"))) {
			String name = plugin.toString();
			if (name.contains("e4.ui.css")) {
				try (InputStream in = plugin.openStream()) {
					registry.addContribution(in, ContributorFactorySimple.createContributor(name.contains("css.core") ? "org.eclipse.e4.ui.css.core" : name), false, name, null,
							null);
				}
			}
		}
	}

	private final Display display = Display.getDefault();
	private final Shell shell = new Shell(display);

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	@DisplayName("Sizes of types, names and classes are enlarged, also where a widget has several classes")
	void sizesOfAllSelectorsAreEnlarged() throws IOException {
		Label type = new Label(shell, SWT.NONE);
		Label name = new Label(shell, SWT.NONE);
		WidgetElement.setID(name, "title");
		Label one = new Label(shell, SWT.NONE);
		WidgetElement.setCSSClass(one, "heading");
		Label several = new Label(shell, SWT.NONE);
		WidgetElement.setCSSClass(several, "heading active");
		CSSEngine engine = new CSSSWTEngineImpl(display, true);
		engine.parseStyleSheet(new StringReader("Label { font-size: 10; } #title { font-size: 12; } .heading { font-size: 16; }"));
		engine.parseStyleSheet(new StringReader(FontRules.of(engine.getDocumentCSS().getStyleSheets()).at(150)));
		engine.applyStyles(shell, true);
		// 10 × 1.5, 12 × 1.5, 16 × 1.5
		assertEquals(15, size(type));
		assertEquals(18, size(name));
		assertEquals(24, size(one));
		assertEquals(24, size(several));
	}

	private static int size(Label label) {
		return label.getFont().getFontData()[0].getHeight();
	}
}
