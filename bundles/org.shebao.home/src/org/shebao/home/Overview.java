package org.shebao.home;

import java.util.Comparator;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.NoticeGateway.Announcement;
import org.shebao.session.EmployerSession;
import org.shebao.session.Reminder;
import org.shebao.session.ReminderSource;

/** What an employer finds on the home page (R-033 … … R-049): what the areas remind of, the time limit of the month, announcements. */
@Component(service = Overview.class)
public final class Overview {

	private final List<ReminderSource> sources;

	/** Over all areas that remind of something. */
	@Activate
	public Overview(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ReminderSource> sources) {
		this.sources = List.copyOf(sources);
	}

	/** The reminders of one kind that this login can do something about, in the order of their rules; asks nothing of the bureau. */
	public List<Reminder> reminders(EmployerSession session, Reminder.Kind kind) {
		return usable(session).stream().flatMap(source -> source.reminders(session).stream()).filter(reminder -> reminder.kind() == kind)
				.sorted(Comparator.comparing(Reminder::rule)).toList();
	}

	/**
	 * Fetches what the reminders count.
	 *
	 * @throws org.shebao.gateway.GatewayException if the bureau gave no proper answer: what was fetched before stays
	 */
	public void refresh(EmployerSession session) {
		usable(session).forEach(source -> source.refresh(session));
	}

	/** The time limit of the month of the business date. */
	public Deadline deadline(EmployerSession session) {
		FeePeriod period = FeePeriod.containing(session.clock().today());
		return new Deadline(period, session.pack().dueDate(period), session.clock().today());
	}

	/** All announcements of the bureau up to now, newest first. */
	public List<Announcement> announcements(EmployerSession session) {
		return session.bureau().notices().announcements();
	}

	private List<ReminderSource> usable(EmployerSession session) {
		return sources.stream().filter(source -> source.function().isAllowedTo(session.info().permission())).toList();
	}
}
