package org.shebao.workbench.ui.form;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.model.FieldModel;
import org.shebao.workbench.list.QueryField.Option;
import org.shebao.workbench.ui.dialog.Measures;

/** A list that drops down; what need not be chosen begins with an empty line. */
final class ChoiceEditor implements Editor {

	private final Combo combo;
	private final List<Option> options;
	private final int open;

	ChoiceEditor(Composite parent, Field field, Edits edits) {
		options = field.options();
		open = field.required() ? 0 : 1;
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		if (open > 0) {
			combo.add("");
		}
		options.forEach(option -> combo.add(option.label()));
		combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Measures.size(combo, Editors.LETTERS, -1);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> edits.chosen(field.name(), chosen())));
	}

	private Object chosen() {
		int index = combo.getSelectionIndex() - open;
		return index < 0 ? null : options.get(index).value();
	}

	@Override
	public Control control() {
		return combo;
	}

	@Override
	public void show(FieldModel field) {
		for (int i = 0; i < options.size(); i++) {
			if (Objects.equals(options.get(i).value(), field.value())) {
				combo.select(i + open);
				return;
			}
		}
		combo.deselectAll();
	}
}
