package org.shebao.workbench.ui.task;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.shebao.core.text.Texts;
import org.shebao.workbench.task.Running;
import org.shebao.workbench.task.Task;
import org.shebao.workbench.ui.dialog.DialogShell;
import org.shebao.workbench.ui.dialog.Prose;

/** Lets tasks end before the window is closed, so that nothing is left half done. */
public final class SettleDialog {

	private static final Texts TEXTS = Texts.of(Tasks.class);
	private static final int MOMENT = 300;
	/** Milliseconds for what is cancelled to leave off; a call that hangs in the network for minutes is not waited for. */
	private static final int GRACE = 3000;

	private final Tasks tasks;
	private boolean settled;
	private boolean staying;
	private boolean late;
	private boolean graceOver;

	public SettleDialog(Tasks tasks) {
		this.tasks = tasks;
	}

	/**
	 * Leaves off what nobody waits for, and lets the user wait for the rest, cancel it or stay. Gives whether nothing is under way any more
	 * but what was cancelled and hangs: to leave it behind is harmless.
	 */
	public boolean open(Supplier<Shell> parent) {
		tasks.running().stream().filter(task -> task.task().shown() == Task.Shown.QUIET).forEach(Running::cancel);
		Display display = Display.getCurrent();
		display.timerExec(MOMENT, () -> late = true);
		while (!late && !tasks.running().isEmpty()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		while (!settled && !staying) {
			settled = tasks.running().isEmpty();
			if (!settled) {
				// goes away unanswered with a form beneath it that ends its work and closes
				ask(parent.get());
			}
		}
		return settled;
	}

	private void ask(Shell parent) {
		DialogShell dialog = new DialogShell(parent, "dialog:settle", TEXTS.get("settleTitle"));
		Prose.sentence(dialog.body(), "dialog.message", "shebao-message", TEXTS.get("settle"));
		Label list = Prose.sentence(dialog.body(), "settle.tasks", "shebao-message", list(tasks.running()));
		TaskBar bar = new TaskBar(dialog.body(), "settle.bar");
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		dialog.button("settle.stay", TEXTS.get("stay"), dialog.shell()::close).setFocus();
		dialog.beforeClosing(() -> staying = true);
		if (tasks.running().stream().anyMatch(task -> task.task().cancellable())) {
			Button cancel = dialog.button("settle.cancel", TEXTS.get("cancelTasks"), this::cancel);
			cancel.addListener(SWT.Selection, event -> cancel.setEnabled(false));
		}
		Watch.begin(dialog.shell(), () -> {
			settled = graceOver ? tasks.running().stream().allMatch(Running::isCancelled) : tasks.running().isEmpty();
			list.setText(list(tasks.running()));
			if (settled) {
				dialog.close();
			} else {
				bar.show(tasks.running().getFirst().state());
			}
		});
		dialog.open();
	}

	private void cancel() {
		tasks.running().forEach(Running::cancel);
		Display.getCurrent().timerExec(GRACE, () -> graceOver = true);
	}

	private static String list(List<Running> running) {
		return running.stream().map(task -> "• " + task.task().title() + "  " + Wording.far(task)).collect(Collectors.joining("\n"));
	}
}
