package org.shebao.workbench.ui.task;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ProgressBar;
import org.shebao.workbench.task.Running.State;
import org.shebao.workbench.ui.Naming;

/** A bar that shows how far something is, or that something is being done. */
public final class TaskBar extends Composite {

	private final StackLayout stack = new StackLayout();
	private final ProgressBar known;
	private final ProgressBar unknown;

	public TaskBar(Composite parent, String name) {
		super(parent, SWT.NONE);
		setLayout(stack);
		known = Naming.name(new ProgressBar(this, SWT.HORIZONTAL), name);
		unknown = new ProgressBar(this, SWT.HORIZONTAL | SWT.INDETERMINATE);
		stack.topControl = unknown;
	}

	/** Shows a state. */
	public void show(State state) {
		ProgressBar wanted = state.isKnown() ? known : unknown;
		if (stack.topControl != wanted) {
			stack.topControl = wanted;
			layout();
		}
		known.setSelection(state.percent());
	}
}
