package org.shebao.application.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.shebao.application.Menu;
import org.shebao.application.Opening;
import org.shebao.core.text.Texts;
import org.shebao.store.OpenStore;
import org.shebao.workbench.ui.Icons;
import org.shebao.workbench.ui.Naming;

/** While the local data are being opened, and why they cannot be. */
final class StorePage {

	private static final Texts TEXTS = Texts.of(Menu.class);

	private final Composite page;

	/** @param failure why they could not be opened, null while they are being opened */
	StorePage(Composite parent, RuntimeException failure, Opening<OpenStore> store) {
		page = Naming.name(new Composite(parent, SWT.NONE), "start.store");
		page.setLayout(new GridLayout());
		Label icon = new Label(page, SWT.NONE);
		icon.setLayoutData(new GridData(SWT.CENTER, SWT.BOTTOM, true, true));
		icon.setImage(failure == null ? Icons.logo(parent.getDisplay(), 64) : Icons.image(parent.getDisplay(), "error"));
		Label sentence = Naming.name(new Label(page, SWT.WRAP | SWT.CENTER), "start.store.message");
		sentence.setText(failure == null ? TEXTS.get("store.opening") : failure.getMessage());
		Control last = failure == null ? new ProgressBar(page, SWT.INDETERMINATE) : retry(store);
		sentence.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		last.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, true));
	}

	private Button retry(Opening<OpenStore> store) {
		Button button = Naming.name(new Button(page, SWT.PUSH), "start.store.retry");
		button.setText(TEXTS.get("retry"));
		button.addListener(SWT.Selection, event -> store.start());
		return button;
	}

	Composite control() {
		return page;
	}
}
