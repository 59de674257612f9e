package org.shebao.session;

import org.shebao.store.EmployerId;

/** Logging in for an employer. Refusals are the bureau's {@link org.shebao.core.RuleViolation}s; passwords are never stored. */
public interface Login {

	/** Logs in with the unit password. A refused password comes with the way to a new one. */
	EmployerSession unit(EmployerId employer, char[] password);

	/** Logs in as a user. */
	EmployerSession user(EmployerId employer, String userName, char[] password);
}
