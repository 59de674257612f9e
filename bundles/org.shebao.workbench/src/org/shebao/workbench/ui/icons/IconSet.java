package org.shebao.workbench.ui.icons;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** The images of a display, made when they are first asked for and disposed with it. */
public final class IconSet {

	private static final String KEY = "org.shebao.workbench.icons";
	private static final String LOGO = "logo";
	private static final int SIZE = 16;

	private final Display display;
	private final Map<Kind, Image> images = new HashMap<>();
	private final Map<Image, Kind> kinds = new HashMap<>();
	private int zoom = 100;
	private RGB foreground;

	/** What an image shows: an icon at a size in a colour. */
	private record Kind(String name, int size, RGB colour) {
	}

	private IconSet(Display display) {
		this.display = display;
		display.disposeExec(() -> images.values().forEach(Image::dispose));
	}

	/** The set of a display. */
	public static IconSet of(Display display) {
		if (display.getData(KEY) instanceof IconSet set) {
			return set;
		}
		IconSet fresh = new IconSet(display);
		display.setData(KEY, fresh);
		return fresh;
	}

	/**
	 * An icon in the colour of text.
	 *
	 * @throws IllegalArgumentException if there is none of this name
	 */
	public Image icon(String name) {
		return icon(name, foreground());
	}

	private Image icon(String name, RGB colour) {
		return image(new Kind(name, SIZE * zoom / 100, colour));
	}

	private RGB foreground() {
		return foreground == null ? display.getSystemColor(SWT.COLOR_WIDGET_FOREGROUND).getRGB() : foreground;
	}

	/** The logo. */
	public Image logo(int size) {
		return image(new Kind(LOGO, size, null));
	}

	/** How much larger icons are, in percent. */
	public void zoom(int percent) {
		zoom = percent;
	}

	/** The colour of text in the theme of now. */
	public void foreground(RGB colour) {
		foreground = colour;
	}

	/** What stands now for an icon shown before; empty for images that are none of ours or that fit still. */
	Optional<Image> successor(Image shown) {
		return successor(shown, foreground());
	}

	/** What stands now for an icon shown before on a control with its own colour of text. */
	Optional<Image> successor(Image shown, RGB colour) {
		Kind kind = kinds.get(shown);
		return kind == null || kind.name().equals(LOGO) ? Optional.empty() : Optional.of(icon(kind.name(), colour)).filter(image -> image != shown);
	}

	private Image image(Kind kind) {
		Image known = images.get(kind);
		if (known == null) {
			Drawing drawing = Drawing.read(kind.name(), kind.colour());
			ImageDataProvider provider = deviceZoom -> drawing.at(kind.size() * deviceZoom / 100);
			known = new Image(display, provider);
			images.put(kind, known);
			kinds.put(known, kind);
		}
		return known;
	}
}
