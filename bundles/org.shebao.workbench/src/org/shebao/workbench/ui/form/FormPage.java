package org.shebao.workbench.ui.form;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.shebao.workbench.form.Field.Kind;
import org.shebao.workbench.form.model.FieldModel;
import org.shebao.workbench.form.model.FormModel;
import org.shebao.workbench.ui.dialog.Measures;
import org.shebao.workbench.ui.dialog.Prose;
import org.shebao.workbench.ui.dialog.Styling;

/** The fields of a form, which scroll when there is too little room for them, beneath what is said about all of them. */
final class FormPage {

	private final FormModel<?> model;
	private final Composite page;
	private final Label summary;
	private final ScrolledComposite scroll;
	private final Composite content;
	private final List<FieldRow> rows;

	FormPage(Composite parent, FormModel<?> model, Edits edits) {
		this.model = model;
		page = Measures.grid(new Composite(parent, SWT.NONE), 1, 2, 0);
		page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		if (!model.form().intro().isEmpty()) {
			Prose.sentence(page, "form.intro", "shebao-message", model.form().intro());
		}
		summary = Prose.sentence(page, "form.summary", "shebao-summary", "");
		show(summary, false);
		scroll = new ScrolledComposite(page, SWT.V_SCROLL);
		scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		content = Measures.grid(new Composite(scroll, SWT.NONE), FieldRow.COLUMNS, 2, 0);
		scroll.setContent(content);
		rows = model.fields().stream().map(field -> new FieldRow(content, field, edits)).toList();
		scroll.addListener(SWT.Resize, event -> fit());
	}

	/** Takes the sizes of the fonts, which are known now. */
	void measure() {
		Styling.apply(page);
		Measures.apply(page);
		rows.forEach(FieldRow::align);
		refresh();
	}

	/** Shows how all stands. Gives whether the content has become too high for its place. */
	boolean refresh() {
		boolean moved = false;
		for (FieldRow row : rows) {
			moved |= row.refresh(model.isShown(row.model()), model.message(row.model()));
		}
		String lines = String.join("\n", model.summary());
		if (!summary.getText().equals(lines.replace("&", "&&"))) {
			summary.setText(lines.replace("&", "&&"));
			show(summary, !lines.isEmpty());
			moved = true;
		}
		if (!moved) {
			return false;
		}
		content.layout(true, true);
		page.layout(true, true);
		return fit();
	}

	private static void show(Control control, boolean visible) {
		((GridData) control.getLayoutData()).exclude = !visible;
		control.setVisible(visible);
	}

	private boolean fit() {
		int width = scroll.getClientArea().width;
		Point wanted = content.computeSize(width > 0 ? width : SWT.DEFAULT, SWT.DEFAULT);
		scroll.setMinSize(0, wanted.y);
		return width > 0 && wanted.y > scroll.getClientArea().height;
	}

	/** Puts the focus into the first field with something wrong, otherwise into the first that is open. */
	void focus() {
		List<FieldModel> wrong = model.wrong().stream().filter(field -> model.message(field).isPresent()).toList();
		focus(wrong.isEmpty() ? row -> row.model().isEmpty() : row -> row.model() == wrong.getFirst());
	}

	private void focus(Predicate<FieldRow> wanted) {
		List<FieldRow> open = rows.stream().filter(row -> model.isShown(row.model()) && takesFocus(row)).toList();
		open.stream().filter(wanted).findFirst().or(() -> open.stream().findFirst()).ifPresent(row -> row.focus().setFocus());
	}

	private static boolean takesFocus(FieldRow row) {
		return row.model().field().kind() != Kind.FIXED && row.model().field().kind() != Kind.SENTENCE;
	}

	/** Lets the user change the fields or not. */
	void enable(boolean on) {
		rows.forEach(row -> row.enable(on));
	}

	void dispose() {
		page.dispose();
	}
}
