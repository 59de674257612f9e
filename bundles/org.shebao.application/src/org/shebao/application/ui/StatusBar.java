package org.shebao.application.ui;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.shebao.application.Menu;
import org.shebao.core.text.Texts;
import org.shebao.gateway.SessionInfo;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.ui.Naming;
import org.shebao.workbench.ui.StatusControl;
import org.shebao.workbench.ui.SwtWorkbench;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The line at the bottom: who is logged in where, and what runs. */
public final class StatusBar {

	private static final Texts TEXTS = Texts.of(Menu.class);
	private static final int FIELDS = 6;
	/** A stretched control is given so many pixels less than it asks for. */
	private static final int TRIM = 6;

	private Composite bar;
	private CLabel taxpayer;
	private CLabel authority;
	private CLabel login;
	private CLabel connection;
	private CLabel date;
	private EmployerSession current;

	/** Builds the line. */
	@PostConstruct
	void create(Composite parent, Connection watched, SwtWorkbench kit) {
		bar = Naming.name(new Composite(parent, SWT.NONE), "status");
		GridLayout layout = new GridLayout(FIELDS, false);
		layout.marginHeight = 2;
		layout.marginBottom = TRIM;
		layout.horizontalSpacing = 16;
		bar.setLayout(layout);
		taxpayer = field("status.taxpayer", true);
		authority = field("status.authority", true);
		login = field("status.login", false);
		connection = field("status.connection", false);
		date = field("status.date", false);
		new StatusControl(bar, kit).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		watched.onChange(() -> show(watched.state()));
		session(current);
	}

	/** A field that shortens what does not fit; the tip says all. */
	private CLabel field(String name, boolean wide) {
		CLabel label = Naming.name(new CLabel(bar, SWT.NONE), name);
		label.setMargins(0, 0, 0, 0);
		label.setLayoutData(new GridData(wide ? SWT.FILL : SWT.LEFT, SWT.CENTER, wide, false));
		return label;
	}

	/** The line follows the login. */
	@Inject
	void session(@Optional EmployerSession session) {
		current = session;
		if (bar == null || bar.isDisposed()) {
			return;
		}
		SessionInfo info = session == null ? null : session.info();
		set(taxpayer, info == null ? "" : info.registration().taxpayerId() + "  " + info.registration().name());
		set(authority, info == null ? "" : info.registration().authorityName());
		set(login, info == null ? TEXTS.get("standing.nobody") : info.isUnit() ? TEXTS.get("standing.unit") : TEXTS.get("standing.user", info.userName()));
		set(date, info == null ? "" : TEXTS.get("standing.date", session.clock().today()));
		set(connection, "");
		bar.requestLayout();
	}

	private static void set(CLabel label, String text) {
		label.setText(text.replace("&", "&&"));
		label.setToolTipText(text);
	}

	private void show(Connection.State state) {
		if (!bar.isDisposed()) {
			set(connection, current == null ? "" : TEXTS.get("connection." + state));
			WidgetElement.setCSSClass(connection, state == Connection.State.LOST ? "Warning" : "Quiet");
			WidgetElement.applyStyles(connection, true);
			if (current != null) {
				set(date, TEXTS.get("standing.date", current.clock().today()));
			}
			bar.requestLayout();
		}
	}
}
