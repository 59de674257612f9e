package org.shebao.workbench.ui.task;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.shebao.core.text.Texts;
import org.shebao.workbench.task.Running;
import org.shebao.workbench.ui.dialog.DialogShell;
import org.shebao.workbench.ui.dialog.Prose;

/** Shows a task that takes longer than a moment; the user may cancel it, or go on while it runs in the background. */
final class TaskDialog {

	private static final Texts TEXTS = Texts.of(Tasks.class);
	private static final int MOMENT = 300;

	private final Tasks tasks;
	private final Running task;
	private final Display display = Display.getCurrent();
	private final InputHold hold = new InputHold(display);
	private boolean ended;
	private DialogShell dialog;

	TaskDialog(Tasks tasks, Running task) {
		this.tasks = tasks;
		this.task = task;
	}

	/** Lets nothing else be begun, and shows the dialog after a moment. What is given back hides it when the task has ended. */
	Runnable begin(Supplier<Shell> parent) {
		hold.begin();
		display.timerExec(MOMENT, () -> {
			hold.end();
			if (!ended) {
				show(parent.get());
			}
		});
		return this::end;
	}

	private void end() {
		ended = true;
		hold.end();
		if (dialog != null) {
			dialog.close();
		}
	}

	private void show(Shell parent) {
		dialog = new DialogShell(parent, Tasks.DIALOG, task.task().title());
		Prose.sentence(dialog.body(), "task.title", "shebao-message", task.task().title());
		TaskBar bar = new TaskBar(dialog.body(), "task.bar");
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Label far = Prose.sentence(dialog.body(), "task.far", "shebao-hint", "");
		dialog.button("task.background", TEXTS.get("background"), this::toBackground).setFocus();
		if (task.task().cancellable()) {
			Button cancel = dialog.button("task.cancel", TEXTS.get("cancel"), task::cancel);
			cancel.addListener(SWT.Selection, event -> cancel.setEnabled(false));
		}
		dialog.beforeClosing(() -> {
			toBackground();
			return false;
		});
		Watch.begin(dialog.shell(), () -> {
			bar.show(task.state());
			far.setText(Wording.far(task));
		});
		dialog.show();
	}

	private void toBackground() {
		task.toBackground();
		dialog.close();
		tasks.tell();
	}
}
