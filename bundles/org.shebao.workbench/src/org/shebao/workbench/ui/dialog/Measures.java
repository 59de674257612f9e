package org.shebao.workbench.ui.dialog;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Sizes in letters, so that all grows with the font and the zoom. They become points when {@link #apply} is called, after the style sheets have set the fonts. */
public final class Measures {

	private static final String HINT = "org.shebao.workbench.size";
	private static final String TEN_LETTERS = "0123456789";
	private static final String GAPS = "org.shebao.workbench.gaps";

	/** Where Chinese punctuation begins, before the Chinese characters. */
	private static final int IDEOGRAPHIC = 0x3000;

	private Measures() {
	}

	/** Lets a control with grid data be some letters wide and lines high; -1 for its own size. */
	public static <C extends Control> C size(C control, int letters, int lines) {
		control.setData(HINT, new Point(letters, lines));
		return control;
	}

	/** How many letters wide a text is: a Chinese character is as wide as two letters and a bit. */
	public static int letters(String text) {
		return text.codePoints().map(letter -> letter >= IDEOGRAPHIC ? 9 : 4).sum() / 4 + 1;
	}

	/** A grid whose gaps and margins are in quarters of a line. */
	public static <C extends Composite> C grid(C composite, int columns, int gap, int margin) {
		composite.setLayout(new GridLayout(columns, false));
		composite.setData(GAPS, new Point(gap, margin));
		return composite;
	}

	/** Turns all sizes in letters into points. */
	public static void apply(Control control) {
		if (control.getData(HINT) instanceof Point size && control.getLayoutData() instanceof GridData data) {
			Point unit = letter(control);
			data.widthHint = size.x < 0 ? SWT.DEFAULT : size.x * unit.x;
			data.heightHint = size.y < 0 ? SWT.DEFAULT : size.y * unit.y;
		}
		if (control instanceof Composite composite) {
			if (composite.getData(GAPS) instanceof Point gaps && composite.getLayout() instanceof GridLayout layout) {
				space(layout, gaps, letter(composite).y);
			}
			for (Control child : composite.getChildren()) {
				apply(child);
			}
		}
	}

	private static void space(GridLayout layout, Point gaps, int line) {
		layout.horizontalSpacing = gaps.x * line / 4;
		layout.verticalSpacing = gaps.x * line / 4;
		layout.marginWidth = gaps.y * line / 4;
		layout.marginHeight = gaps.y * line / 4;
	}

	/** The size of a letter in a control's font: the average width or that of a digit, whichever is more, and the height of a line. */
	public static Point letter(Control control) {
		GC gc = new GC(control);
		try {
			gc.setFont(control.getFont());
			double average = Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
			return new Point((int) Math.max(average, Math.round(gc.textExtent(TEN_LETTERS).x / 10.0)), gc.getFontMetrics().getHeight());
		} finally {
			gc.dispose();
		}
	}
}
