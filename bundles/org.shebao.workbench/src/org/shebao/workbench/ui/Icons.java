package org.shebao.workbench.ui;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** The icons of the kit, crisp at every zoom and visible in both themes. */
public final class Icons {

	private Icons() {
	}

	/**
	 * The image of an icon, such as {@code refresh}; it belongs to the display.
	 *
	 * @throws IllegalArgumentException if there is no icon of this name
	 */
	public static Image image(Display display, String name) {
		throw new IllegalArgumentException(name);
	}
}
