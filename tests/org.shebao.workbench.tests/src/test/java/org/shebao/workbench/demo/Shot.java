package org.shebao.workbench.demo;

import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A picture of a shell as it stands on the screen. */
record Shot(ImageData data) {

	private static final long PAUSE = 250_000_000;
	private static final int MOST = 20;

	/** Takes it once nothing moves any more, or after some seconds; on a thread of its own. */
	static Shot steady(Display display, Shell shell) {
		Shot last = display.syncCall(() -> of(shell));
		for (int i = 0; i < MOST; i++) {
			LockSupport.parkNanos(PAUSE);
			Shot next = display.syncCall(() -> of(shell));
			if (Arrays.equals(last.data.data, next.data.data)) {
				return next;
			}
			last = next;
		}
		return last;
	}

	private static Shot of(Shell shell) {
		Display display = shell.getDisplay();
		Rectangle area = display.map(shell, null, shell.getClientArea());
		GC gc = new GC(display);
		Image image = new Image(display, area.width, area.height);
		try {
			gc.copyArea(image, area.x, area.y);
			return new Shot(image.getImageData());
		} finally {
			image.dispose();
			gc.dispose();
		}
	}

	void save(String file) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		loader.save(file, SWT.IMAGE_PNG);
	}
}
