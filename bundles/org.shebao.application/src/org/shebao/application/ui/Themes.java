package org.shebao.application.ui;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.event.Event;
import org.shebao.workbench.Settings;
import org.shebao.workbench.ui.Icons;

/** The light and the dark theme and the zoom, which follow the settings while the window is open. */
final class Themes {

	private static final String LIGHT = "org.shebao.light";
	private static final String DARK = "org.shebao.dark";
	/** Where the theme engine looks for the theme to begin with. */
	private static final String ENGINE_NODE = "org.eclipse.e4.ui.css.swt.theme";
	private static final String ENGINE_KEY = "themeid";

	private final Display display;
	private final Settings settings;
	private IThemeEngine engine;
	private FontRules fonts;
	private String theme;
	private int zoom = 100;

	Themes(Display display, Settings settings) {
		this.display = display;
		this.settings = settings;
	}

	/** Sets the theme that the window begins with, and follows the settings. */
	void follow(IEventBroker broker) {
		theme = wanted();
		InstanceScope.INSTANCE.getNode(ENGINE_NODE).put(ENGINE_KEY, theme);
		Icons.zoom(display, settings.zoom());
		broker.subscribe(IThemeEngine.Events.THEME_CHANGED, this::loaded);
		settings.onChange(() -> display.asyncExec(this::settingsChanged));
	}

	private String wanted() {
		return settings.dark() ? DARK : LIGHT;
	}

	/** The engine has loaded a theme's style sheets and has not applied them yet. */
	private void loaded(Event event) {
		engine = (IThemeEngine) event.getProperty(IThemeEngine.Events.THEME_ENGINE);
		CSSEngine styles = WidgetElement.getEngine(display);
		fonts = FontRules.of(styles.getDocumentCSS().getStyleSheets());
		zoom = settings.zoom();
		if (zoom != 100) {
			enlarge(styles);
		}
		// once the style sheets are applied shells have the theme's colour of text
		display.asyncExec(this::redraw);
	}

	private void settingsChanged() {
		if (engine == null || display.isDisposed()) {
			return;
		}
		if (!wanted().equals(theme)) {
			theme = wanted();
			engine.setTheme(theme, true);
		} else if (zoom != settings.zoom()) {
			zoom = settings.zoom();
			CSSEngine styles = WidgetElement.getEngine(display);
			enlarge(styles);
			styles.reapply();
			Icons.zoom(display, zoom);
			// the window system measures the new fonts before anything is placed anew
			display.asyncExec(this::redraw);
		}
	}

	private void redraw() {
		Stream.of(display.getShells()).findFirst().ifPresent(shell -> Icons.foreground(display, shell.getForeground().getRGB()));
		Icons.redraw(display);
	}

	private void enlarge(CSSEngine styles) {
		try {
			styles.parseStyleSheet(new StringReader(fonts.at(zoom)));
		} catch (IOException never) {
			throw new UncheckedIOException(never);
		}
	}
}
