package org.shebao.window.driver.inside;

import org.eclipse.swt.widgets.Widget;

/**
 * Which widgets are meant: all that is not empty has to fit.
 *
 * @param name   the name given by the kit's Naming
 * @param text   the whole text without mnemonics
 * @param part   a part of the text
 * @param tip    the tool tip
 * @param type   the simple name of its class or of a class above it
 * @param within the name of a widget around it
 * @param all    whether all shells are searched, not only the top-most one
 */
record Where(String name, String text, String part, String tip, String type, String within, boolean all) {

	/** The key of a widget's data under which the kit's Naming puts its name. */
	static final String NAME = "org.shebao.workbench.name";

	static Where of(Request request) {
		return new Where(request.text("name"), request.text("text"), request.text("part"), request.text("tip"), request.text("type"),
				request.text("within"), request.is("all"));
	}

	boolean fits(Widget widget) {
		return (name.isEmpty() || name.equals(widget.getData(NAME))) && (text.isEmpty() || text.equals(Words.text(widget)))
				&& (part.isEmpty() || Words.text(widget).contains(part)) && (tip.isEmpty() || tip.equals(Words.tip(widget))) && (type.isEmpty() || isA(widget.getClass()));
	}

	private boolean isA(Class<?> widgetType) {
		for (Class<?> each = widgetType; each != null; each = each.getSuperclass()) {
			if (each.getSimpleName().equals(type)) {
				return true;
			}
		}
		return false;
	}
}
