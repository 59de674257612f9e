package org.shebao.workbench.ui.form;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.shebao.core.text.Texts;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.model.FieldModel;
import org.shebao.workbench.ui.Naming;
import org.shebao.workbench.ui.dialog.Measures;

/** Hidden letters with a button that shows them. They never become a text that stays in memory. */
final class PasswordEditor implements Editor {

	private static final Texts TEXTS = Texts.of(FormDialog.class);

	private final Composite pair;
	private final Text text;

	PasswordEditor(Composite parent, Field field, Edits edits) {
		pair = Measures.grid(new Composite(parent, SWT.NONE), 2, 1, 0);
		pair.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text = new Text(pair, SWT.SINGLE | SWT.BORDER | SWT.PASSWORD);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Measures.size(text, Editors.LETTERS - 8, -1);
		char hidden = text.getEchoChar();
		text.addModifyListener(event -> tell(field, edits));
		Button shown = Naming.name(new Button(pair, SWT.TOGGLE), "form.show." + field.name());
		shown.setText(TEXTS.get("show"));
		shown.setToolTipText(TEXTS.get("showPassword"));
		shown.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			text.setEchoChar(shown.getSelection() ? '\0' : hidden);
			shown.setText(TEXTS.get(shown.getSelection() ? "hide" : "show"));
		}));
	}

	private void tell(Field field, Edits edits) {
		char[] typed = text.getTextChars();
		edits.chosen(field.name(), typed);
		Arrays.fill(typed, '\0');
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
		char[] held = field.value() instanceof char[] password ? password : new char[0];
		char[] seen = text.getTextChars();
		if (!Arrays.equals(held, seen)) {
			text.setTextChars(held);
		}
		Arrays.fill(seen, '\0');
	}
}
