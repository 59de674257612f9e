package org.shebao.application.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.shebao.application.Menu;
import org.shebao.core.text.Texts;
import org.shebao.workbench.ui.Icons;

/** What is seen until the window is there. */
final class Splash {

	private static final Texts TEXTS = Texts.of(Menu.class);
	private static final int LOGO = 96;

	private final Shell shell;

	Splash(Display display) {
		shell = new Shell(display, SWT.NO_TRIM | SWT.TOOL);
		GridLayout layout = new GridLayout();
		layout.marginWidth = LOGO;
		layout.marginHeight = LOGO / 2;
		layout.verticalSpacing = LOGO / 6;
		shell.setLayout(layout);
		shell.setText(TEXTS.get("product.name"));
		line().setImage(Icons.logo(display, LOGO));
		line().setText(TEXTS.get("product.name"));
		line().setText(TEXTS.get("product.starting"));
		shell.pack();
		Rectangle screen = display.getPrimaryMonitor().getClientArea();
		shell.setLocation(screen.x + (screen.width - shell.getSize().x) / 2, screen.y + (screen.height - shell.getSize().y) / 2);
		shell.open();
		shell.update();
	}

	private Label line() {
		Label label = new Label(shell, SWT.CENTER);
		label.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
		return label;
	}

	void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}
}
