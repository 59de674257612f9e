package org.shebao.workbench.ui.dialog;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.shebao.core.text.Texts;
import org.shebao.workbench.task.FailureReport;

/** The one dialog that tells of failures: what happened, what is safe, what to do, and what to name to those who help. */
public final class FailureDialog {

	private static final Texts TEXTS = Texts.of(Questions.class);

	private final DialogShell dialog;
	private final FailureReport report;
	private final Consumer<String> clipboard;
	private Text details;
	private Button more;

	/**
	 * @param parent    the window it belongs to
	 * @param title     what was attempted
	 * @param report    what to tell
	 * @param clipboard takes what is copied
	 */
	public FailureDialog(Shell parent, String title, FailureReport report, Consumer<String> clipboard) {
		this.dialog = new DialogShell(parent, "dialog:failure", title);
		this.report = report;
		this.clipboard = clipboard;
	}

	/** Shows it and comes back when the user has read it. */
	public void open() {
		Composite body = dialog.body();
		Prose.sentence(body, "failure.happened", "shebao-failure", report.happened());
		paragraph(body, "failure.safe", TEXTS.get("safe"), report.safe());
		paragraph(body, "failure.advice", TEXTS.get("advice"), report.advice());
		if (!report.code().isEmpty()) {
			Prose.sentence(body, "failure.code", "shebao-hint", TEXTS.get("code", report.code()));
		}
		dialog.button("dialog.ok", TEXTS.get("ok"), dialog::close).setFocus();
		dialog.button("dialog.copy", TEXTS.get("copy"), () -> clipboard.accept(report.text()));
		if (!report.details().isEmpty()) {
			details(body);
		}
		dialog.open();
	}

	private static void paragraph(Composite body, String name, String heading, String sentence) {
		if (!sentence.isEmpty()) {
			Label label = Prose.sentence(body, name + "Heading", "shebao-heading", heading);
			((GridData) label.getLayoutData()).verticalIndent = Measures.letter(label).y / 4;
			Prose.sentence(body, name, "shebao-message", sentence);
		}
	}

	/** Details of a refusal are seen at once; the trace of a fault only on demand. */
	private void details(Composite body) {
		boolean shown = report.advice().isEmpty();
		details = Prose.lines(body, "dialog.details", report.details());
		show(shown);
		more = dialog.button("dialog.more", TEXTS.get(shown ? "less" : "more"), this::toggle);
	}

	private void toggle() {
		boolean open = !details.getVisible();
		show(open);
		more.setText(TEXTS.get(open ? "less" : "more"));
		dialog.shell().layout(true, true);
		dialog.grow();
	}

	private void show(boolean visible) {
		details.setVisible(visible);
		((GridData) details.getLayoutData()).exclude = !visible;
	}
}
