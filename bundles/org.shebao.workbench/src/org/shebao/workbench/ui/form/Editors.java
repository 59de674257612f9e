package org.shebao.workbench.ui.form;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.model.FieldModel;
import org.shebao.workbench.ui.Naming;
import org.shebao.workbench.ui.dialog.Measures;
import org.shebao.workbench.ui.dialog.Prose;
import org.shebao.workbench.ui.dialog.Styling;

/** Makes the widgets of fields. */
final class Editors {

	static final int LETTERS = 36;
	private static final int NOTE_LINES = 4;

	private Editors() {
	}

	/** The widgets of a field's kind. */
	static Editor of(Composite parent, Field field, Edits edits) {
		Editor editor = switch (field.kind()) {
			case TEXT -> text(parent, field, edits, SWT.SINGLE | SWT.BORDER);
			case NOTE -> text(parent, field, edits, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
			case PASSWORD -> new PasswordEditor(parent, field, edits);
			case CHOICE -> new ChoiceEditor(parent, field, edits);
			case RADIO -> new RadioEditor(parent, field, edits);
			case TICK -> tick(parent, field, edits);
			case DATE, MONTH -> new DayEditor(parent, field, edits);
			case FILE -> new FileEditor(parent, field, edits);
			case ROW, ROWS, TABLE -> new RowsEditor<>(parent, field, field.table(), edits);
			case FIXED -> fixed(parent);
			case SENTENCE -> sentence(parent);
		};
		Naming.name(editor.focus(), "form.field." + field.name());
		editor.focus().addFocusListener(FocusListener.focusLostAdapter(event -> edits.left(field.name())));
		return editor;
	}

	/** A box for letters that tells what is typed. */
	static Text box(Composite parent, Field field, Edits edits, int style) {
		Text text = new Text(parent, style);
		text.addModifyListener(event -> edits.typed(field.name(), text.getText()));
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return Measures.size(text, LETTERS, -1);
	}

	/** Shows letters unless they are shown, so that the caret stays. */
	static void show(Text text, String letters) {
		if (!text.getText().equals(letters)) {
			text.setText(letters);
		}
	}

	private static Editor text(Composite parent, Field field, Edits edits, int style) {
		Text text = box(parent, field, edits, style);
		if ((style & SWT.MULTI) != 0) {
			Measures.size(text, LETTERS, NOTE_LINES);
			// Tab goes on to the next field instead of into the note
			text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		}
		return plain(text, model -> show(text, model.text()));
	}

	private static Editor tick(Composite parent, Field field, Edits edits) {
		Button box = new Button(parent, SWT.CHECK);
		box.setText(field.label());
		box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> edits.chosen(field.name(), box.getSelection())));
		return plain(box, model -> box.setSelection(Boolean.TRUE.equals(model.value())));
	}

	private static Editor fixed(Composite parent) {
		Text text = Styling.style(new Text(parent, SWT.READ_ONLY | SWT.WRAP), "shebao-fixed");
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Measures.size(text, LETTERS, -1);
		return plain(text, model -> show(text, model.text()));
	}

	private static Editor sentence(Composite parent) {
		var label = Prose.sentence(parent, "", "shebao-message", "");
		return plain(label, model -> label.setText(model.text().replace("&", "&&")));
	}

	private static Editor plain(Control control, Consumer<FieldModel> show) {
		return new Editor() {
			@Override
			public Control control() {
				return control;
			}

			@Override
			public void show(FieldModel field) {
				show.accept(field);
			}
		};
	}
}
