package org.shebao.window.driver.inside;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Brings widgets to where a pointer reaches them. */
final class Reach {

	private static final long PATIENCE_MILLIS = 2000;

	private final Ui ui;

	Reach(Ui ui) {
		this.ui = ui;
	}

	/** Brings a control's shell to the front and the control into view, and waits until it stays where it is. */
	void bring(Control control) {
		Shell shell = ui.ask(() -> {
			for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
				if (parent instanceof ScrolledComposite scrolled) {
					scrolled.showControl(control);
				}
			}
			Shell its = control.getShell();
			if (ui.display().getActiveShell() != its) {
				its.forceActive();
			}
			return its;
		});
		ui.until(PATIENCE_MILLIS, () -> ui.display().getActiveShell() == shell);
		Rectangle[] last = { null };
		ui.until(PATIENCE_MILLIS, () -> {
			Rectangle now = Facts.bounds(control);
			boolean placed = now.equals(last[0]);
			last[0] = now;
			return placed;
		});
	}
}
