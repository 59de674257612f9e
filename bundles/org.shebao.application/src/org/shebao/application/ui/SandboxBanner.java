package org.shebao.application.ui;

import java.util.function.Consumer;

import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.shebao.application.Menu;
import org.shebao.application.Opening;
import org.shebao.core.text.Texts;
import org.shebao.gateway.sandbox.Sandbox;
import org.shebao.gateway.sandbox.Sandbox.DemoEmployer;
import org.shebao.workbench.Subscription;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.ui.Naming;

/** Says that the bureau is a sandbox, and names a demo employer with its password. */
final class SandboxBanner {

	private static final Texts TEXTS = Texts.of(Menu.class);

	private final Composite banner;
	private final Opening<Sandbox.Running> sandbox;
	private final Workbench workbench;
	private final Consumer<String> add;

	/** @param add adds the employer of a taxpayer id */
	SandboxBanner(Composite parent, Opening<Sandbox.Running> sandbox, Workbench workbench, Consumer<String> add) {
		this.sandbox = sandbox;
		this.workbench = workbench;
		this.add = add;
		banner = Naming.name(new Composite(parent, SWT.NONE), "sandbox");
		WidgetElement.setCSSClass(banner, "Banner");
		banner.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		banner.setLayout(new GridLayout());
		Subscription changed = sandbox.onChange(() -> banner.getDisplay().asyncExec(this::fill));
		banner.addDisposeListener(event -> changed.close());
		fill();
	}

	private void fill() {
		if (banner.isDisposed()) {
			return;
		}
		for (Control child : banner.getChildren()) {
			child.dispose();
		}
		switch (sandbox.state()) {
			case Opening.Underway<Sandbox.Running> underway -> sentence(TEXTS.get("demo.starting"));
			case Opening.Failed<Sandbox.Running> failed -> {
				sentence(failed.failure().getMessage());
				button(banner, "retry", TEXTS.get("retry"), sandbox::start).setLayoutData(new GridData());
			}
			case Opening.Here<Sandbox.Running> here -> {
				sentence(TEXTS.get("demo.running", here.value().address()));
				here.value().employers().stream().findFirst().ifPresent(this::employer);
			}
		}
		banner.getParent().layout(true, true);
	}

	private void sentence(String text) {
		Label label = Naming.name(new Label(banner, SWT.WRAP), "sandbox.message");
		WidgetElement.setCSSClass(label, "BannerText");
		label.setText(text);
		label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
	}

	private void employer(DemoEmployer employer) {
		Composite row = new Composite(banner, SWT.NONE);
		WidgetElement.setCSSClass(row, "Banner");
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.marginLeft = 0;
		row.setLayout(layout);
		label(row, employer.name());
		label(row, TEXTS.get("demo.taxpayerId", employer.taxpayerId()));
		button(row, "copyId", TEXTS.get("demo.copyId"), () -> copy(employer.taxpayerId()));
		label(row, TEXTS.get("demo.password", employer.initialPassword()));
		button(row, "copyPassword", TEXTS.get("demo.copyPassword"), () -> copy(employer.initialPassword()));
		button(row, "add", TEXTS.get("demo.add"), () -> add.accept(employer.taxpayerId()));
	}

	private void copy(String text) {
		workbench.copy(text);
		workbench.mention(TEXTS.get("copied"));
	}

	private static void label(Composite row, String text) {
		Label label = new Label(row, SWT.NONE);
		WidgetElement.setCSSClass(label, "BannerText");
		label.setText(text);
		label.setLayoutData(new RowData());
	}

	private static Button button(Composite row, String name, String label, Runnable run) {
		Button button = Naming.name(new Button(row, SWT.PUSH), "sandbox." + name);
		button.setText(label);
		button.addListener(SWT.Selection, event -> run.run());
		return button;
	}
}
