package org.shebao.workbench.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Writes one line of text into a cell; what does not fit ends in dots. */
final class TextBrush {

	private static final int FLAGS = SWT.DRAW_TRANSPARENT;
	private static final String MORE = "…";

	/** Where text stands in its cell. */
	enum Place {
		LEFT, CENTER, RIGHT
	}

	private TextBrush() {
	}

	/** Writes a text. */
	static void write(GC gc, GridMetrics metrics, String text, Rectangle bounds, Place place) {
		int room = bounds.width - 2 * metrics.margin();
		if (text.isEmpty() || room <= 0) {
			return;
		}
		String shown = metrics.width(gc, text) <= room ? text : shortened(gc, metrics, text, room);
		int free = room - (place == Place.LEFT ? 0 : Math.min(room, metrics.width(gc, shown)));
		int x = bounds.x + metrics.margin() + switch (place) {
			case LEFT -> 0;
			case CENTER -> free / 2;
			case RIGHT -> free;
		};
		gc.drawText(shown, x, bounds.y + (bounds.height - metrics.textHeight()) / 2, FLAGS);
	}

	private static String shortened(GC gc, GridMetrics metrics, String text, int room) {
		int fits = 0;
		int tooLong = text.length();
		while (tooLong - fits > 1) {
			int middle = (fits + tooLong) / 2;
			if (metrics.width(gc, text.substring(0, middle) + MORE) <= room) {
				fits = middle;
			} else {
				tooLong = middle;
			}
		}
		return text.substring(0, fits) + MORE;
	}
}
