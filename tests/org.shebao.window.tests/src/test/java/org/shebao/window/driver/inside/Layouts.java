package org.shebao.window.driver.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;

/** What is cut, drawn over or hanging over in the shells that can be seen. */
final class Layouts {

	/** Themes round heights. */
	private static final int TOLERANCE = 2;
	private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

	private final List<String> complaints = new ArrayList<>();

	private Layouts() {
	}

	static List<String> complaints(Widgets widgets) {
		Layouts layouts = new Layouts();
		widgets.shells().forEach(shell -> Widgets.walk(shell, 0, (widget, depth) -> {
			if (widget instanceof Control control && control.getParent() != null && control != shell) {
				layouts.cut(control);
				layouts.hangsOver(control);
			}
			if (widget instanceof Composite composite) {
				layouts.overlapping(composite);
			}
		}));
		return layouts.complaints;
	}

	private void cut(Control control) {
		if (!(control instanceof Label || control instanceof CLabel || control instanceof Button || control instanceof Link || control instanceof Combo
				|| control instanceof ToolBar || control instanceof Text text && (text.getStyle() & SWT.MULTI) == 0)) {
			return;
		}
		Point size = control.getSize();
		boolean wraps = (control.getStyle() & SWT.WRAP) != 0;
		boolean separator = control instanceof Label && (control.getStyle() & SWT.SEPARATOR) != 0;
		// a text scrolls sideways, a CLabel shortens itself where its tip says all: these need only their height
		boolean shortens = control instanceof CLabel label && Objects.equals(label.getText(), label.getToolTipText());
		boolean narrow = !wraps && !separator && !(control instanceof Text) && !shortens && control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > size.x + TOLERANCE;
		boolean low = !separator && control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT).y > size.y + TOLERANCE;
		if (narrow || low) {
			complaints.add("cut: " + Words.line(control) + " has " + size + ", needs " + control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT));
		}
	}

	private void hangsOver(Control control) {
		Composite parent = control.getParent();
		// a folder of tabs keeps bars that it does not show beyond its edge
		if (parent instanceof ScrolledComposite || parent instanceof CTabFolder || Grids.isGrid(parent)) {
			return;
		}
		Point size = parent.getSize();
		Rectangle bounds = control.getBounds();
		if (bounds.x < -TOLERANCE || bounds.y < -TOLERANCE || bounds.x + bounds.width > size.x + TOLERANCE || bounds.y + bounds.height > size.y + TOLERANCE) {
			complaints.add("hangs over: " + Words.line(control) + " at " + bounds + " in " + size + " of " + Words.line(parent));
		}
	}

	private void overlapping(Composite parent) {
		List<Control> children = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			// what is said instead of rows stands upon the grid
			if (child.isVisible() && child.getParent() == parent && !"emptyState".equals(child.getData(CSS_CLASS))) {
				children.add(child);
			}
		}
		for (int i = 0; i < children.size(); i++) {
			for (Control other : children.subList(i + 1, children.size())) {
				Rectangle both = children.get(i).getBounds().intersection(other.getBounds());
				if (both.width > TOLERANCE && both.height > TOLERANCE) {
					complaints.add("overlap: " + Words.line(children.get(i)) + " and " + Words.line(other) + " at " + both);
				}
			}
		}
	}
}
