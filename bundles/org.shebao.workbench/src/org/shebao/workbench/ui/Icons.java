package org.shebao.workbench.ui;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.shebao.workbench.ui.icons.IconSet;
import org.shebao.workbench.ui.icons.Redrawing;

/** The icons of the kit, crisp at every zoom and visible in both themes. */
public final class Icons {

	private Icons() {
	}

	/**
	 * The image of an icon, such as {@code refresh}, in the colour of the display's text; it belongs to the display. Asking again is cheap, and after a change of theme
	 * or zoom gives the fitting image.
	 *
	 * @throws IllegalArgumentException if there is no icon of this name
	 */
	public static Image image(Display display, String name) {
		return IconSet.of(display).icon(name);
	}

	/** The program's logo at a size in points; it belongs to the display. */
	public static Image logo(Display display, int size) {
		return IconSet.of(display).logo(size);
	}

	/** Sets how much larger than usual icons are from now on, in percent. */
	public static void zoom(Display display, int percent) {
		IconSet.of(display).zoom(percent);
	}

	/** Sets the colour of text in the theme of now, which icons have from now on; at first it is the display's. */
	public static void foreground(Display display, RGB colour) {
		IconSet.of(display).foreground(colour);
	}

	/** Gives the icons of a control, and of all in it, the colour of its text once the style sheets have set that. */
	public static void colour(Control control) {
		control.getDisplay().asyncExec(() -> {
			if (!control.isDisposed()) {
				new Redrawing(IconSet.of(control.getDisplay())).redraw(control);
			}
		});
	}

	/** Replaces the icons that widgets show by those that fit the theme and the zoom of now. */
	public static void redraw(Display display) {
		new Redrawing(IconSet.of(display)).all(display);
	}
}
