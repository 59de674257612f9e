package org.shebao.workbench.ui.grid;

import java.util.Locale;

import org.eclipse.swt.SWT;

/** The colours of a grid. Style sheets give them as {@code grid-background} and so on; where there are none, the computer's own colours serve. */
public enum GridColor {
	BACKGROUND(SWT.COLOR_LIST_BACKGROUND), FOREGROUND(SWT.COLOR_LIST_FOREGROUND), ALTERNATE(SWT.COLOR_LIST_BACKGROUND),
	HEADER(SWT.COLOR_WIDGET_BACKGROUND), HEADER_FOREGROUND(SWT.COLOR_WIDGET_FOREGROUND),
	SELECTION(SWT.COLOR_LIST_SELECTION), SELECTION_FOREGROUND(SWT.COLOR_LIST_SELECTION_TEXT), HOVER(SWT.COLOR_WIDGET_LIGHT_SHADOW),
	TICK(SWT.COLOR_LIST_SELECTION), TICK_MARK(SWT.COLOR_LIST_SELECTION_TEXT), LINE(SWT.COLOR_WIDGET_NORMAL_SHADOW), GROUP(SWT.COLOR_WIDGET_BACKGROUND),
	GOOD(SWT.COLOR_LIST_BACKGROUND), INFORMATION(SWT.COLOR_LIST_BACKGROUND), WARNING(SWT.COLOR_LIST_BACKGROUND), ERROR(SWT.COLOR_LIST_BACKGROUND),
	NOTICE_FOREGROUND(SWT.COLOR_LIST_FOREGROUND), ERROR_MARK(SWT.COLOR_LIST_FOREGROUND), LINK(SWT.COLOR_LINK_FOREGROUND), DISABLED(SWT.COLOR_WIDGET_NORMAL_SHADOW);

	private static final String PREFIX = "grid-";

	private final int system;

	GridColor(int system) {
		this.system = system;
	}

	/** The number of the computer's own colour for it. */
	int system() {
		return system;
	}

	/** The name of its property in style sheets. */
	String property() {
		return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The colour of a property. */
	static GridColor of(String property) {
		return valueOf(property.substring(PREFIX.length()).toUpperCase(Locale.ROOT).replace('-', '_'));
	}
}
