package org.shebao.workbench.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
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

/** A file: typed, looked for, or dropped. */
final class FileEditor implements Editor {

	private static final Texts TEXTS = Texts.of(FormDialog.class);

	private final Composite pair;
	private final Text text;

	FileEditor(Composite parent, Field field, Edits edits) {
		pair = Measures.grid(new Composite(parent, SWT.NONE), 2, 1, 0);
		pair.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text = Measures.size(Editors.box(pair, field, edits, SWT.SINGLE | SWT.BORDER), Editors.LETTERS - 10, -1);
		text.setMessage(TEXTS.get("drop"));
		Button browse = Naming.name(new Button(pair, SWT.PUSH), "form.choose." + field.name());
		browse.setText(TEXTS.get("browse"));
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> edits.file(field.label()).ifPresent(file -> text.setText(file.toString()))));
		DropTarget target = new DropTarget(text, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] files && files.length > 0) {
					text.setText(files[0]);
				}
			}
		});
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
