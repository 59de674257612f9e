package org.shebao.workbench.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.model.FieldModel;
import org.shebao.workbench.list.QueryField.Option;
import org.shebao.workbench.ui.Naming;

/** All options side by side, in as many lines as they need. */
final class RadioEditor implements Editor {

	private final Composite group;
	private final List<Option> options;
	private final List<Button> buttons = new ArrayList<>();

	RadioEditor(Composite parent, Field field, Edits edits) {
		options = field.options();
		group = new Composite(parent, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = 0;
		group.setLayout(row);
		group.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		options.forEach(option -> buttons.add(button(field, option, edits)));
	}

	private Button button(Field field, Option option, Edits edits) {
		Button button = Naming.name(new Button(group, SWT.RADIO), "form.option." + field.name() + "." + option.value());
		button.setText(option.label());
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (button.getSelection()) {
				edits.chosen(field.name(), option.value());
			}
		}));
		button.addFocusListener(FocusListener.focusLostAdapter(event -> edits.left(field.name())));
		return button;
	}

	@Override
	public Control control() {
		return group;
	}

	@Override
	public void show(FieldModel field) {
		for (int i = 0; i < buttons.size(); i++) {
			buttons.get(i).setSelection(Objects.equals(options.get(i).value(), field.value()));
		}
	}
}
