package org.shebao.session;

import org.shebao.core.time.BusinessClock;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.SessionInfo;
import org.shebao.gateway.regions.RegionPack;
import org.shebao.store.EmployerId;

/** Who works for which employer with which permission: what every remote use case takes (社保户). */
public interface EmployerSession extends AutoCloseable {

	/** The employer. */
	Employer employer();

	/** The employer's local key. */
	default EmployerId id() {
		return employer().id();
	}

	/** The login. */
	SessionInfo info();

	/** The region's dated tables. */
	RegionPack pack();

	/** The bureau's clock: business dates come from here. */
	BusinessClock clock();

	/** Whether the bureau is a sandbox: its papers are specimens. */
	boolean sandbox();

	/** The bureau, for area services. */
	BureauSession bureau();

	/**
	 * States what an action needs (DOMAIN §5.20); the bureau enforces the same.
	 *
	 * @throws org.shebao.core.RuleViolation R-025 while the password must be changed, R-043 if the permission does not allow the function
	 */
	void require(Function function);

	/**
	 * Changes the password.
	 *
	 * @throws org.shebao.core.RuleViolation with all that is wrong with the new password, or if the bureau refuses it
	 */
	void changePassword(char[] oldPassword, char[] newPassword);

	/** Logs out. */
	@Override
	void close();
}
