package org.shebao.workbench.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.shebao.core.text.Texts;
import org.shebao.workbench.task.Running;
import org.shebao.workbench.ui.dialog.Measures;
import org.shebao.workbench.ui.dialog.Styling;
import org.shebao.workbench.ui.task.TaskBar;
import org.shebao.workbench.ui.task.Tasks;
import org.shebao.workbench.ui.task.Watch;

/** The part of the status bar that mentions things in passing and shows what runs in the background. */
public final class StatusControl extends Composite {

	private static final Texts TEXTS = Texts.of(Tasks.class);
	private static final int PASSING = 8000;
	private static final int BAR_LETTERS = 12;

	private final SwtWorkbench workbench;
	private final CLabel message;
	private final Label title;
	private final TaskBar bar;
	private final Button cancel;
	private int mentioned;
	private boolean watching;

	public StatusControl(Composite parent, SwtWorkbench workbench) {
		super(parent, SWT.NONE);
		this.workbench = workbench;
		Styling.style(Measures.grid(this, 4, 1, 0), "shebao-status");
		message = Styling.style(Naming.name(new CLabel(this, SWT.NONE), "status.message"), "shebao-status");
		message.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		title = Styling.style(Naming.name(new Label(this, SWT.NONE), "status.task"), "shebao-status");
		title.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		bar = new TaskBar(this, "status.bar");
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
		Measures.size(bar, BAR_LETTERS, -1);
		cancel = Naming.name(new Button(this, SWT.PUSH | SWT.FLAT), "status.cancel");
		cancel.setText(TEXTS.get("cancel"));
		cancel.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		cancel.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> workbench.inBackground().stream().findFirst().ifPresent(Running::cancel)));
		workbench.attach(this);
		refresh();
	}

	/** Shows a sentence for a while. */
	void mention(String sentence) {
		int mine = ++mentioned;
		message.setText(sentence.replace("&", "&&"));
		message.setToolTipText(sentence);
		getDisplay().timerExec(PASSING, () -> {
			if (!message.isDisposed() && mentioned == mine) {
				message.setText("");
				message.setToolTipText(null);
			}
		});
	}

	/** Shows what runs in the background now. */
	void refresh() {
		boolean busy = !workbench.inBackground().isEmpty();
		if (busy && !watching) {
			watching = true;
			look();
		}
		show(title, busy);
		show(bar, busy);
		show(cancel, busy && workbench.inBackground().getFirst().task().cancellable());
		Measures.apply(this);
		requestLayout();
		layout();
	}

	private void look() {
		if (isDisposed()) {
			return;
		}
		List<Running> tasks = workbench.inBackground();
		watching = !tasks.isEmpty();
		if (watching) {
			Running first = tasks.getFirst();
			title.setText(tasks.size() == 1 ? first.task().title() : TEXTS.get("more", tasks.size()));
			bar.show(first.state());
			cancel.setEnabled(!first.isCancelled());
			getDisplay().timerExec(Watch.PERIOD, this::look);
		}
	}

	private static void show(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}
}
