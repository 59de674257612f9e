package org.shebao.workbench.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Field.Kind;
import org.shebao.workbench.form.model.FieldModel;
import org.shebao.workbench.ui.dialog.Measures;
import org.shebao.workbench.ui.dialog.Prose;
import org.shebao.workbench.ui.dialog.Styling;

/** A field in a dialog: label, star, widgets, and beneath them a hint and what is wrong. */
final class FieldRow {

	/** The columns of the grid that rows stand in. */
	static final int COLUMNS = 3;

	private final FieldModel model;
	private final List<Control> parts;
	private final Editor editor;
	private final Label message;

	FieldRow(Composite parent, FieldModel model, Edits edits) {
		this.model = model;
		Field field = model.field();
		boolean wide = field.kind() == Kind.SENTENCE;
		List<Control> before = wide ? List.of() : List.of(label(parent, field.kind() == Kind.TICK ? "" : field.label(), "shebao-label"),
				label(parent, field.required() ? "*" : "", "shebao-star"));
		Composite cell = Measures.grid(new Composite(parent, SWT.NONE), 1, 1, 0);
		cell.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, field.table() != null, wide ? COLUMNS : 1, 1));
		parts = Stream.concat(before.stream(), Stream.of(cell)).toList();
		editor = Editors.of(cell, field, edits);
		show(Prose.sentence(cell, "form.hint." + field.name(), "shebao-hint", field.hint()), !field.hint().isEmpty());
		message = Prose.sentence(cell, "form.message." + field.name(), "shebao-error", "");
		show(message, false);
		describe();
	}

	private static Label label(Composite parent, String text, String styleClass) {
		Label label = Styling.style(new Label(parent, SWT.NONE), styleClass);
		label.setText(text);
		label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
		return label;
	}

	/** Tells assistive tools the label and what is wrong. */
	private void describe() {
		editor.focus().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = model.field().label();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = Stream.of(message.getText(), model.field().hint()).filter(text -> !text.isEmpty()).findFirst().orElse(null);
			}
		});
	}

	/** Puts the label at the height of the first line, when fonts are known. */
	void align() {
		int height = editor.focus().computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		for (Control part : parts.subList(0, parts.size() - 1)) {
			boolean tall = model.field().kind() == Kind.NOTE || model.field().table() != null;
			((GridData) part.getLayoutData()).verticalIndent = tall ? 0 : Math.max(0, (height - part.computeSize(SWT.DEFAULT, SWT.DEFAULT).y) / 2);
		}
	}

	/** Shows what the field holds, whether it is shown and what is wrong with it. Gives whether the layout changed. */
	boolean refresh(boolean shown, Optional<String> wrong) {
		editor.show(model);
		boolean moved = false;
		for (Control part : parts) {
			moved |= show(part, shown);
		}
		String text = wrong.orElse("");
		if (!message.getText().equals(text)) {
			message.setText(text);
			show(message, wrong.isPresent());
			moved = true;
		}
		return moved;
	}

	private static boolean show(Control control, boolean visible) {
		GridData data = (GridData) control.getLayoutData();
		boolean changes = data.exclude == visible;
		data.exclude = !visible;
		control.setVisible(visible);
		return changes;
	}

	/** Lets the user change the field or not. */
	void enable(boolean on) {
		enable(editor.control(), on);
	}

	private static void enable(Control control, boolean on) {
		control.setEnabled(on);
		if (control instanceof Composite composite) {
			Stream.of(composite.getChildren()).forEach(child -> enable(child, on));
		}
	}

	/** The field. */
	FieldModel model() {
		return model;
	}

	/** What gets the focus. */
	Control focus() {
		return editor.focus();
	}
}
