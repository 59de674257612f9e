package org.shebao.workbench.ui.grid;

import org.eclipse.e4.ui.css.core.dom.properties.ICSSPropertyHandler;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.graphics.Color;
import org.w3c.dom.css.CSSValue;

/** Gives grids the colours of a style sheet. */
public final class GridCss implements ICSSPropertyHandler {

	@Override
	public boolean applyCSSProperty(Object element, String property, CSSValue value, String pseudo, CSSEngine engine) throws Exception {
		if (!(element instanceof WidgetElement widget && widget.getNativeWidget() instanceof GridTable table)) {
			return false;
		}
		table.color(GridColor.of(property), (Color) engine.convert(value, Color.class, table.getDisplay()));
		return true;
	}
}
