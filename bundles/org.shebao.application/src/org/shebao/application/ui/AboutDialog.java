package org.shebao.application.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.osgi.framework.FrameworkUtil;
import org.shebao.application.About;
import org.shebao.core.text.Texts;
import org.shebao.store.KeyVault;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.ui.Icons;
import org.shebao.workbench.ui.Naming;

/** The version, and the licences of all parts (关于, R-029, R-042). */
final class AboutDialog {

	private static final Texts TEXTS = Texts.of(About.class);
	private static final int LOGO = 64;

	private final Shell shell;

	/** @param update looks for updates */
	AboutDialog(Shell parent, Workbench workbench, KeyVault vault, Runnable update) {
		About about = new About(FrameworkUtil.getBundle(AboutDialog.class).getVersion().toString(), vault.protection(),
				Stream.of(FrameworkUtil.getBundle(AboutDialog.class).getBundleContext().getBundles())
						.map(bundle -> About.Part.of(bundle.getSymbolicName(), bundle.getVersion().toString(), bundle.getHeaders("").get("Bundle-License"))).toList());
		shell = Naming.name(new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE), "about");
		shell.setText(TEXTS.get("program.title"));
		shell.setLayout(new GridLayout(2, false));
		Label logo = new Label(shell, SWT.NONE);
		logo.setImage(Icons.logo(parent.getDisplay(), LOGO));
		Composite head = new Composite(shell, SWT.NONE);
		head.setLayout(new GridLayout());
		Label name = new Label(head, SWT.NONE);
		WidgetElement.setCSSClass(name, "PageTitle");
		name.setText(TEXTS.get("product.name"));
		Naming.name(new Label(head, SWT.NONE), "about.version").setText(TEXTS.get("program.version", about.version()));
		Naming.name(new Label(head, SWT.WRAP), "about.keys").setText(about.protection());
		Text parts = Naming.name(new Text(shell, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP), "about.parts");
		parts.setText(about.parts().stream().collect(Collectors.joining("\n")));
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
		data.widthHint = parent.getBounds().width / 2;
		data.heightHint = parent.getBounds().height / 3;
		parts.setLayoutData(data);
		Composite buttons = new Composite(shell, SWT.NONE);
		buttons.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		buttons.setLayout(new GridLayout(3, false));
		button(buttons, "about.update", TEXTS.get("program.update.title"), update);
		button(buttons, "about.copy", TEXTS.get("program.copy"), () -> workbench.copy(about.text()));
		Button close = button(buttons, "about.close", TEXTS.get("close"), () -> shell.close());
		close.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, true, false));
		shell.setDefaultButton(close);
		shell.pack();
		shell.setLocation(parent.getLocation().x + (parent.getSize().x - shell.getSize().x) / 2, parent.getLocation().y + (parent.getSize().y - shell.getSize().y) / 2);
	}

	private static Button button(Composite parent, String name, String text, Runnable run) {
		Button button = Naming.name(new Button(parent, SWT.PUSH), name);
		button.setText(text);
		button.addListener(SWT.Selection, event -> run.run());
		return button;
	}

	void open() {
		shell.open();
	}
}
