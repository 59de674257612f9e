package org.shebao.home.ui;

import java.util.List;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.shebao.core.text.Texts;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.NoticeGateway.Announcement;
import org.shebao.home.Overview;
import org.shebao.session.EmployerSession;
import org.shebao.session.Reminder;
import org.shebao.workbench.Changes;
import org.shebao.workbench.PageIndex;
import org.shebao.workbench.Subscription;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.task.Task;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The home page: to-dos, anomalies, shortcuts, the time limit of the month and announcements. */
public final class HomePage {

	private static final Texts TEXTS = Texts.of(Overview.class);

	private final Workbench workbench;
	private final EmployerSession session;
	private final Overview overview;
	private ReminderCard todos;
	private ReminderCard anomalies;
	private NoticeCard notices;
	private Columns columns;

	@Inject
	HomePage(Workbench workbench, EmployerSession session, Overview overview) {
		this.workbench = workbench;
		this.session = session;
		this.overview = overview;
	}

	/** Builds the page. */
	@PostConstruct
	void create(Composite parent, PageIndex pages, Changes changes) {
		columns = new Columns(parent);
		todos = new ReminderCard(columns.wide(), "todo", TEXTS.get("todo.none"), workbench);
		anomalies = new ReminderCard(columns.wide(), "anomaly", TEXTS.get("anomaly.none"), workbench);
		new ShortcutCard(columns.wide(), pages.pages(), workbench);
		Card deadline = new Card(columns.narrow(), "deadline");
		deadline.say(overview.deadline(session).sentence());
		notices = new NoticeCard(columns.narrow(), workbench);
		for (String area : List.of("employees", "wages", "declarations", "payment")) {
			Subscription changed = changes.onChange(area, this::showKept);
			parent.addDisposeListener(event -> changed.close());
		}
		showKept();
		fetch();
	}

	/** Shows what is kept here. */
	private void showKept() {
		record Kept(List<Reminder> todos, List<Reminder> anomalies) {
		}
		workbench.run(Task.of(TEXTS.get("refreshing"), progress -> new Kept(overview.reminders(session, Reminder.Kind.TODO), overview.reminders(session, Reminder.Kind.ANOMALY)))
				.shown(Task.Shown.QUIET).then(kept -> {
					if (!columns.isClosed()) {
						todos.show(kept.todos());
						anomalies.show(kept.anomalies());
						columns.fit();
					}
				}));
	}

	/** Asks the bureau for what is new. */
	private void fetch() {
		workbench.run(Task.of(TEXTS.get("refreshing"), progress -> {
			overview.refresh(session);
			return overview.announcements(session);
		}).shown(Task.Shown.BACKGROUND).then(this::show).orElse(this::failed));
	}

	private void show(List<Announcement> announcements) {
		if (!columns.isClosed()) {
			notices.show(announcements);
			showKept();
		}
	}

	private void failed(RuntimeException failure) {
		if (columns.isClosed()) {
			return;
		}
		notices.say(TEXTS.get("announcements.failed"));
		columns.fit();
		if (failure instanceof GatewayException.Unreachable) {
			workbench.mention(TEXTS.get("offline"));
		} else {
			workbench.fail(TEXTS.get("refresh"), failure);
		}
	}

	@Focus
	void focus() {
		todos.focus();
	}
}
