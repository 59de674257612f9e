package org.shebao.application.ui;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.shebao.application.DataUpdate;
import org.shebao.application.EmployerList;
import org.shebao.application.Opening;
import org.shebao.session.Employer;
import org.shebao.session.Employers;
import org.shebao.store.OpenStore;
import org.shebao.workbench.Subscription;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.ui.Naming;
import org.shebao.workbench.ui.Pages;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The page before anybody is logged in: the employers known here, how the data are opened, and after a login what is fetched (R-020 … ). */
public final class StartPart {

	private final Backstage backstage;
	private final Entrance entrance;
	private final Workbench workbench;
	private final Pages pages;
	private StackLayout stack;
	private Composite body;
	private Composite list;
	private ListHandle<Employer> employers;

	@Inject
	StartPart(Backstage backstage, Entrance entrance, Workbench workbench, Pages pages) {
		this.backstage = backstage;
		this.entrance = entrance;
		this.workbench = workbench;
		this.pages = pages;
	}

	/** Builds the page. */
	@PostConstruct
	void create(Composite parent, @Optional DataUpdate update) {
		parent.setLayout(new GridLayout());
		Naming.name(parent, "start");
		backstage.sandbox().ifPresent(sandbox -> new SandboxBanner(parent, sandbox, workbench, entrance::add));
		body = new Composite(parent, SWT.NONE);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		stack = new StackLayout();
		body.setLayout(stack);
		Subscription opened = backstage.store().onChange(() -> parent.getDisplay().asyncExec(this::showStore));
		parent.addDisposeListener(event -> opened.close());
		showStore();
		update(update);
	}

	/** Shows what is fetched after a login, or the employers when nobody is logged in. */
	@Inject
	void update(@Optional DataUpdate update) {
		if (body == null || body.isDisposed()) {
			return;
		}
		if (update == null) {
			showStore();
		} else {
			show(new UpdatePage(body, update, workbench, entrance).control());
		}
	}

	private void showStore() {
		if (body.isDisposed()) {
			return;
		}
		switch (backstage.store().state()) {
			case Opening.Underway<OpenStore> underway -> show(new StorePage(body, null, backstage.store()).control());
			case Opening.Failed<OpenStore> failed -> show(new StorePage(body, failed.failure(), backstage.store()).control());
			case Opening.Here<OpenStore> here -> showEmployers();
		}
	}

	private void showEmployers() {
		if (list == null) {
			list = Naming.name(new Composite(body, SWT.NONE), "start.employers");
			list.setLayout(new FillLayout());
			employers = pages.list(list, EmployerList.describe(backstage.services().get(Employers.class),
					new EmployerList.Deeds(() -> entrance.add(""), entrance::login, entrance::remark)));
		}
		show(list);
		employers.focus();
	}

	/** Brings a page to the front; what stood there goes, except the list. */
	private void show(Control control) {
		Control former = stack.topControl;
		stack.topControl = control;
		body.layout(true, true);
		if (former != null && former != control && former != list) {
			former.dispose();
		}
	}

	@Focus
	void focus() {
		if (stack.topControl == list && employers != null) {
			employers.focus();
		} else {
			body.setFocus();
		}
	}
}
