package org.shebao.workbench.ui.task;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Control;

/** Looks at something ten times a second as long as a control lives. */
public final class Watch {

	/** Milliseconds between two looks. */
	public static final int PERIOD = 100;

	private Watch() {
	}

	/** Begins to look, at once. */
	public static void begin(Control control, Runnable look) {
		begin(control, () -> true, look);
	}

	/** Begins to look, at once, and ends when nothing is wanted any more. */
	public static void begin(Control control, BooleanSupplier wanted, Runnable look) {
		if (!control.isDisposed() && wanted.getAsBoolean()) {
			look.run();
			// looking may have closed the window
			if (!control.isDisposed()) {
				control.getDisplay().timerExec(PERIOD, () -> begin(control, wanted, look));
			}
		}
	}
}
