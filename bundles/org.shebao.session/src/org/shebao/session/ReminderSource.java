package org.shebao.session;

import java.util.List;

/** What an area has to remind of; registered as a service by the area. */
public interface ReminderSource {

	/** What this login may do so that the reminders are of use to it. */
	Function function();

	/** The reminders by what is kept here; asks nothing of the bureau. */
	List<Reminder> reminders(EmployerSession session);

	/**
	 * Fetches from the bureau what the reminders count.
	 *
	 * @throws org.shebao.gateway.GatewayException if the bureau gave no proper answer: what is kept stays as it is
	 */
	void refresh(EmployerSession session);
}
