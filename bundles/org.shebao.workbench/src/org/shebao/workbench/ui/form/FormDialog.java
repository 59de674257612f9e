package org.shebao.workbench.ui.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.shebao.core.RuleViolation;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.form.Form.Outcome;
import org.shebao.workbench.form.FormValues;
import org.shebao.workbench.form.model.FormModel;
import org.shebao.workbench.form.model.Lookup;
import org.shebao.workbench.form.model.Wizard;
import org.shebao.workbench.task.FailureReport;
import org.shebao.workbench.task.Running;
import org.shebao.workbench.task.Task;
import org.shebao.workbench.ui.Naming;
import org.shebao.workbench.ui.dialog.DialogShell;
import org.shebao.workbench.ui.dialog.KeptSize;
import org.shebao.workbench.ui.dialog.Measures;
import org.shebao.workbench.ui.dialog.Styling;
import org.shebao.workbench.ui.task.TaskBar;
import org.shebao.workbench.ui.task.Tasks;
import org.shebao.workbench.ui.task.Watch;

/** A form as a modal dialog. Enter submits, Esc gives up; while the work runs the fields keep what was typed. */
public final class FormDialog<T> implements Edits {

	private static final Texts TEXTS = Texts.of(FormDialog.class);
	/** Milliseconds without typing before something is looked up. */
	private static final int PAUSE = 250;

	private final Wizard<T> wizard;
	private final Tasks tasks;
	private final Workbench workbench;
	private final DialogShell dialog;
	private final Composite place;
	private final TaskBar bar;
	private FormPage page;
	private Button cancel;
	private Running work;
	private Optional<T> result = Optional.empty();

	public FormDialog(Form<T> form, Shell parent, Tasks tasks, Workbench workbench) {
		this.wizard = new Wizard<>(form);
		this.tasks = tasks;
		this.workbench = workbench;
		dialog = new DialogShell(parent, "form:" + form.name(), form.title());
		dialog.keepSize(new KeptSize(workbench.settings(), "form." + form.name() + ".size"));
		dialog.beforeClosing(this::mayClose);
		place = Measures.grid(new Composite(dialog.body(), SWT.NONE), 1, 0, 0);
		place.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		bar = new TaskBar(dialog.body(), "form.bar");
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		bar.setVisible(false);
	}

	/** Shows the form and comes back when it is finished or given up. Gives what its work gave last. */
	public Optional<T> open() {
		step();
		dialog.show();
		page.focus();
		dialog.await();
		wizard.wipe();
		return result;
	}

	/** Shows the step that the wizard stands at. */
	private void step() {
		if (page != null) {
			page.dispose();
		}
		Form<T> form = wizard.step().form();
		dialog.shell().setText(form.title());
		page = new FormPage(place, wizard.step(), this);
		page.measure();
		buttons(form);
		dialog.arrange();
	}

	private void buttons(Form<T> form) {
		dialog.clearButtons();
		Button submit = dialog.button("form.submit", form.submit(), this::submit);
		if (wizard.hasBack()) {
			dialog.button("form.back", TEXTS.get("back"), this::back).moveAbove(submit);
		}
		if (!form.again().isEmpty()) {
			dialog.button("form.again", form.again(), () -> submit(true));
		}
		cancel = form.isReading() ? submit : dialog.button("form.cancel", TEXTS.get("cancel"), () -> dialog.shell().close());
		if (form.link() != null) {
			Link link = Styling.style(Naming.name(new Link(dialog.ways(), SWT.NONE), "form.link"), "shebao-link");
			link.setText("<a>" + form.link().label() + "</a>");
			link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> form.link().run().run()));
		}
	}

	private void back() {
		wizard.back();
		step();
		page.focus();
	}

	@Override
	public void submit() {
		submit(false);
	}

	private void submit(boolean again) {
		FormModel<T> step = wizard.step();
		Optional<FormValues> values = step.submit();
		if (values.isEmpty()) {
			refresh();
			page.focus();
			return;
		}
		FormValues given = values.get();
		begin(tasks.start(new Task<>(step.form().title(), progress -> work(step.form(), given, progress), outcome -> {
			if (ended(given)) {
				outcome.ifPresent(what -> take(what, again));
			}
		}, failure -> {
			if (ended(given)) {
				fail(failure);
			}
		}, Task.Shown.QUIET, step.form().isCancellable())));
	}

	/** Empty if the user cancelled. */
	private static <T> Optional<Outcome<T>> work(Form<T> form, FormValues values, Progress progress) {
		try {
			return Optional.of(form.work().run(values, progress));
		} catch (Progress.Cancelled cancelled) {
			return Optional.empty();
		}
	}

	private void begin(Running begun) {
		work = begun;
		page.enable(false);
		dialog.enableButtons(false);
		cancel.setEnabled(begun.task().cancellable());
		Watch.begin(dialog.shell(), () -> work == begun, () -> bar.show(begun.state()));
		refresh();
		bar.setVisible(true);
	}

	/** Lets the user go on; false if the dialog is gone. */
	private boolean ended(FormValues given) {
		wizard.step().ended(given);
		work = null;
		if (dialog.shell().isDisposed()) {
			return false;
		}
		bar.setVisible(false);
		page.enable(true);
		dialog.enableButtons(true);
		refresh();
		page.focus();
		return true;
	}

	private void take(Outcome<T> outcome, boolean again) {
		switch (outcome) {
			case Outcome.Next<T> next -> {
				wizard.next(next.form());
				step();
				page.focus();
			}
			case Outcome.Done<T> done -> {
				result = Optional.ofNullable(done.result());
				if (again) {
					wizard.step().restart();
					refresh();
					page.focus();
				} else {
					dialog.close();
				}
			}
		}
	}

	private void fail(RuntimeException failure) {
		if (failure instanceof RuleViolation refusal) {
			wizard.step().refuse(refusal);
			refresh();
		} else {
			workbench.fail(wizard.step().form().title(), failure);
		}
		if (!dialog.shell().isDisposed()) {
			page.focus();
		}
	}

	private boolean mayClose() {
		if (work != null) {
			work.cancel();
			return false;
		}
		return !wizard.isChanged() || workbench.confirm(wizard.step().form().title(), TEXTS.get("giveUp"), List.of(), TEXTS.get("discard"));
	}

	private void refresh() {
		if (page.refresh()) {
			dialog.grow();
		}
	}

	@Override
	public void typed(String field, String text) {
		changed(field, wizard.step().type(field, text));
	}

	@Override
	public void chosen(String field, Object value) {
		changed(field, wizard.step().choose(field, value));
	}

	private void changed(String field, boolean really) {
		if (really) {
			refresh();
			FormModel<T> step = wizard.step();
			step.lookup(field).ifPresent(due -> dialog.shell().getDisplay().timerExec(PAUSE, () -> lookUp(step, due)));
		}
	}

	private void lookUp(FormModel<T> step, Lookup lookup) {
		if (step.isCurrent(lookup)) {
			tasks.start(new Task<Map<String, Object>>(step.form().title(), progress -> step.field(lookup.field()).field().lookup().apply(lookup.text()), found -> {
				step.found(lookup, found);
				looked(step);
			}, failure -> {
				FailureReport.of(failure).ifPresent(report -> step.refuse(lookup, report.happened()));
				looked(step);
			}, Task.Shown.QUIET, false));
		}
	}

	private void looked(FormModel<T> step) {
		if (step == wizard.step() && !dialog.shell().isDisposed()) {
			refresh();
		}
	}

	@Override
	public void left(String field) {
		wizard.step().leave(field);
		// a field is also left when the dialog closes or another step is shown
		dialog.shell().getDisplay().asyncExec(() -> looked(wizard.step()));
	}

	@Override
	public Optional<Path> file(String title) {
		return workbench.choose(title, List.of());
	}
}
