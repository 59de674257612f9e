package org.shebao.workbench.ui.grid;

import org.eclipse.swt.graphics.GC;

/** The little triangle of a branch. */
final class Twisty {

	private Twisty() {
	}

	/** Paints it in the foreground colour, its middle at the height y. */
	static void paint(GC gc, int x, int y, int half, boolean collapsed) {
		var ground = gc.getBackground();
		gc.setBackground(gc.getForeground());
		gc.fillPolygon(collapsed ? new int[] { x, y - half, x + half, y, x, y + half } : new int[] { x, y - half / 2, x + 2 * half, y - half / 2, x + half, y + half });
		gc.setBackground(ground);
	}
}
