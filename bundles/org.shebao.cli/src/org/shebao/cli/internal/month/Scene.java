package org.shebao.cli.internal.month;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Settlement;
import org.shebao.session.EmployerSession;

/**
 * What the steps after the login have in common.
 *
 * @param workplace  the services
 * @param session    the login
 * @param run        the folder
 * @param settlement waits for the bureau
 * @param narrator   tells
 */
record Scene(Workplace workplace, EmployerSession session, RunFolder run, Settlement settlement, Narrator narrator) {

	/** A service. */
	<T> T get(Class<T> service) {
		return workplace.get(service);
	}
}
