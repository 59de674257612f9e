package org.shebao.application.ui;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.shebao.application.DataUpdate;
import org.shebao.application.DataUpdate.State;
import org.shebao.application.DataUpdate.Step;
import org.shebao.core.text.Texts;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.task.Task;
import org.shebao.workbench.ui.Naming;

/** What is fetched after a login, each step with its own bar; the user may go on before it is done. */
final class UpdatePage {

	private static final Texts TEXTS = Texts.of(DataUpdate.class);
	private static final int LOOK_MILLIS = 150;
	private static final int COLUMNS = 3;

	private final Composite page;
	private final DataUpdate update;
	private final Workbench workbench;
	private final Entrance entrance;
	private final Map<Step, Row> rows = new EnumMap<>(Step.class);
	private final ProgressBar total;
	private final Label percent;
	private final Label message;
	private final Button retry;
	private boolean entered;

	private record Row(ProgressBar bar, Label state) {
	}

	UpdatePage(Composite parent, DataUpdate update, Workbench workbench, Entrance entrance) {
		this.update = update;
		this.workbench = workbench;
		this.entrance = entrance;
		page = Naming.name(new Composite(parent, SWT.NONE), "update");
		GridLayout layout = new GridLayout(COLUMNS, false);
		layout.marginWidth = 48;
		layout.marginHeight = 32;
		layout.verticalSpacing = 12;
		layout.horizontalSpacing = 16;
		page.setLayout(layout);
		Label title = wide(new Label(page, SWT.NONE));
		WidgetElement.setCSSClass(title, "PageTitle");
		title.setText(TEXTS.get("fetching.title", update.session().employer().registration().name()));
		update.states().forEach(state -> rows.put(state.step(), row(TEXTS.label(state.step()), "update." + state.step())));
		Row all = row(TEXTS.get("fetching.total"), "update.total");
		total = all.bar();
		percent = all.state();
		message = Naming.name(wide(new Label(page, SWT.WRAP)), "update.message");
		Composite buttons = wide(new Composite(page, SWT.NONE));
		buttons.setLayout(new GridLayout(2, false));
		retry = button(buttons, "update.retry", TEXTS.get("retry"), this::run);
		button(buttons, "update.enter", TEXTS.get("fetching.background"), this::enter);
		run();
		look();
	}

	private <C extends org.eclipse.swt.widgets.Control> C wide(C control) {
		control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
		return control;
	}

	private Row row(String text, String name) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
		ProgressBar bar = Naming.name(new ProgressBar(page, SWT.NONE), name);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Label state = Naming.name(new Label(page, SWT.NONE), name + ".state");
		GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
		state.setText(TEXTS.get("fetching.widest"));
		data.widthHint = state.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		state.setLayoutData(data);
		return new Row(bar, state);
	}

	private static Button button(Composite parent, String name, String text, Runnable run) {
		Button button = Naming.name(new Button(parent, SWT.PUSH), name);
		button.setText(text);
		button.addListener(SWT.Selection, event -> run.run());
		return button;
	}

	private void run() {
		retry.setEnabled(false);
		message.setText(TEXTS.get("fetching.hint"));
		workbench.run(Task.of(TEXTS.get("fetching.name"), progress -> {
			update.run(progress);
			return update;
		}).shown(Task.Shown.BACKGROUND).then(done -> arrived()).orElse(this::failed));
	}

	private void arrived() {
		workbench.changed("employees");
		if (!page.isDisposed()) {
			show();
			enter();
		}
	}

	private void failed(RuntimeException failure) {
		if (!page.isDisposed()) {
			message.setText(TEXTS.get("fetching.failed", String.valueOf(failure.getMessage())));
			retry.setEnabled(true);
			page.layout(true, true);
		} else {
			workbench.fail(TEXTS.get("fetching.name"), failure);
		}
	}

	private void enter() {
		if (!entered) {
			entered = true;
			// not from within this page's own listener, because it goes with the start page
			page.getDisplay().asyncExec(entrance::enter);
		}
	}

	private void look() {
		if (!page.isDisposed()) {
			show();
			page.getDisplay().timerExec(LOOK_MILLIS, this::look);
		}
	}

	private void show() {
		for (State state : update.states()) {
			rows.get(state.step()).bar().setSelection(state.percent());
			rows.get(state.step()).state().setText(words(state));
		}
		total.setSelection(update.percent());
		percent.setText(update.percent() + "%");
	}

	private static String words(State state) {
		return state.stage() == DataUpdate.Stage.RUNNING && state.total() > 0 ? state.done() + " / " + state.total() : TEXTS.label(state.stage());
	}

	Composite control() {
		return page;
	}
}
