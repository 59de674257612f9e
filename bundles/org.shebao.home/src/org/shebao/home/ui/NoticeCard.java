package org.shebao.home.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.shebao.core.text.Texts;
import org.shebao.gateway.NoticeGateway.Announcement;
import org.shebao.home.Overview;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.ui.Naming;

/** The bureau's announcements, newest first; a click opens one. */
final class NoticeCard extends Card {

	private static final Texts TEXTS = Texts.of(Overview.class);

	private final Workbench workbench;

	NoticeCard(Composite column, Workbench workbench) {
		super(column, "announcements");
		this.workbench = workbench;
	}

	void show(List<Announcement> announcements) {
		if (announcements.isEmpty()) {
			say(TEXTS.get("announcements.none"));
			return;
		}
		clear();
		announcements.forEach(this::row);
		body().requestLayout();
	}

	private void row(Announcement announcement) {
		Link link = Naming.name(new Link(body(), SWT.WRAP), "announcement." + announcement.id());
		link.setText(announcement.publishedOn() + "  <a>" + announcement.title() + "</a>");
		link.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		link.addListener(SWT.Selection, event -> workbench.tell(announcement.title(), announcement.publishedOn().toString(),
				announcement.text().lines().toList()));
	}
}
