package org.shebao.window.driver.inside;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;

/** Pictures of what stands on the screen. */
final class Pictures {

	private final Ui ui;
	private final Widgets widgets;

	Pictures(Ui ui, Widgets widgets) {
		this.ui = ui;
		this.widgets = widgets;
	}

	/** Saves the screen, or the part of it where the top-most shell is. */
	void save(String file, boolean topOnly) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { ui.ask(() -> copy(topOnly ? widgets.top().getBounds().intersection(ui.display().getBounds()) : ui.display().getBounds())) };
		loader.save(file, SWT.IMAGE_PNG);
	}

	private ImageData copy(Rectangle area) {
		GC gc = new GC(ui.display());
		Image image = new Image(ui.display(), area.width, area.height);
		try {
			gc.copyArea(image, area.x, area.y);
			return image.getImageData();
		} finally {
			image.dispose();
			gc.dispose();
		}
	}
}
