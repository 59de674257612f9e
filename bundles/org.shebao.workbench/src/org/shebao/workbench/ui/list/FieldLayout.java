package org.shebao.workbench.ui.list;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** A label and a field beside it that is some letters wide, whatever the font is by then. */
final class FieldLayout extends Layout {

	private final int letters;

	FieldLayout(int letters) {
		this.letters = letters;
	}

	@Override
	protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
		Point label = size(parent.getChildren()[0], flush);
		Point field = size(parent.getChildren()[1], flush);
		return new Point(label.x + gap(label) + width(parent.getChildren()[1], field), Math.max(label.y, field.y));
	}

	@Override
	protected void layout(Composite parent, boolean flush) {
		Rectangle area = parent.getClientArea();
		Point label = size(parent.getChildren()[0], flush);
		Point field = size(parent.getChildren()[1], flush);
		parent.getChildren()[0].setBounds(0, (area.height - label.y) / 2, label.x, label.y);
		parent.getChildren()[1].setBounds(label.x + gap(label), (area.height - field.y) / 2, width(parent.getChildren()[1], field), field.y);
	}

	private static Point size(Control control, boolean flush) {
		return control.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
	}

	private static int gap(Point label) {
		return label.y / 3;
	}

	private int width(Control field, Point natural) {
		GC gc = new GC(field);
		try {
			int wished = (int) (gc.getFontMetrics().getAverageCharacterWidth() * letters);
			return field instanceof Combo ? Math.max(wished, natural.x) : wished;
		} finally {
			gc.dispose();
		}
	}
}
