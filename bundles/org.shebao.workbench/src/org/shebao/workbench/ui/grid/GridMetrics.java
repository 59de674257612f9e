package org.shebao.workbench.ui.grid;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.graphics.GC;

/** Sizes that follow from a font, so that a grid fits at every zoom. */
final class GridMetrics {

	private static final int MOST_WIDTHS = 20_000;
	private static final String DIGITS = "0123456789";

	private final double letter;
	private final int text;
	private final Map<String, Integer> widths = new LinkedHashMap<>();

	GridMetrics(GC gc) {
		// cells hold letters and digits; not rounded, so that a column holds the same at every zoom
		letter = (gc.getFontMetrics().getAverageCharacterWidth() + gc.textExtent(DIGITS).x / (double) DIGITS.length()) / 2;
		text = gc.getFontMetrics().getHeight();
	}

	/** The width of tenths of a Latin letter, with room at both sides. */
	int width(int tenths) {
		return (int) Math.round(tenths * letter / 10) + 2 * margin();
	}

	/** The tenths of a Latin letter that have a width. */
	int tenths(int width) {
		return Math.max(10, (int) Math.round((width - 2 * margin()) * 10 / letter));
	}

	/** The room beside a text. */
	int margin() {
		return Math.max(4, text / 3);
	}

	int textHeight() {
		return text;
	}

	int lineHeight() {
		return text + Math.max(6, text / 2);
	}

	int headerHeight() {
		return text + Math.max(10, text * 2 / 3);
	}

	/** The side of a box for a tick. */
	int box() {
		return Math.max(10, text * 3 / 4) | 1;
	}

	int tickWidth() {
		return box() + 2 * margin();
	}

	/** The width of a text; measuring costs more than remembering. */
	int width(GC gc, String words) {
		if (widths.size() > MOST_WIDTHS) {
			widths.clear();
		}
		return widths.computeIfAbsent(words, key -> gc.textExtent(key).x);
	}
}
