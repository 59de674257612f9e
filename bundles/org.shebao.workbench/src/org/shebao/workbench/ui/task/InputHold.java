package org.shebao.workbench.ui.task;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Swallows clicks and keys for the moment before a modal dialog is shown, so that nothing is begun twice. */
final class InputHold implements Listener {

	private static final int[] INPUT = { SWT.MouseDown, SWT.MouseUp, SWT.MouseDoubleClick, SWT.KeyDown, SWT.KeyUp, SWT.Traverse,
			SWT.Selection, SWT.DefaultSelection, SWT.MenuDetect };

	private final Display display;

	InputHold(Display display) {
		this.display = display;
	}

	void begin() {
		for (int type : INPUT) {
			display.addFilter(type, this);
		}
	}

	void end() {
		if (!display.isDisposed()) {
			for (int type : INPUT) {
				display.removeFilter(type, this);
			}
		}
	}

	@Override
	public void handleEvent(Event event) {
		event.type = SWT.None;
		event.doit = false;
	}
}
