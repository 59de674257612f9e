package org.shebao.workbench.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Field.Kind;
import org.shebao.workbench.form.model.FieldModel;
import org.shebao.workbench.ui.dialog.DayChooser;
import org.shebao.workbench.ui.dialog.Measures;

/** A day or month, typed as 2025-07-01 or 2025-07 whatever the computer's language, or chosen from a calendar. */
final class DayEditor implements Editor {

	private static final int LETTERS = 14;

	private final Composite pair;
	private final Text text;

	DayEditor(Composite parent, Field field, Edits edits) {
		pair = Measures.grid(new Composite(parent, SWT.NONE), 2, 1, 0);
		pair.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
		text = Measures.size(Editors.box(pair, field, edits, SWT.SINGLE | SWT.BORDER), LETTERS, -1);
		text.setMessage(field.kind() == Kind.DATE ? "YYYY-MM-DD" : "YYYY-MM");
		DayChooser.attach(pair, "form.choose." + field.name(), text, field.kind() == Kind.DATE);
	}

	@Override
	public Control control() {
		return pair;
	}

	@Override
	public Control focus() {
		return text;
	}

	@Override
	public void show(FieldModel field) {
		Editors.show(text, field.text());
	}
}
