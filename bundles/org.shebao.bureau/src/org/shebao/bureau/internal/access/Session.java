package org.shebao.bureau.internal.access;

import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.gateway.Permission;

/**
 * A login.
 *
 * @param userName           empty for the unit password
 * @param mustChangePassword whether nothing but a new password is allowed
 */
public record Session(String token, RegistrationSerial serial, TaxpayerId taxpayerId, String userName, Permission permission, boolean mustChangePassword) {

	Session changed() {
		return new Session(token, serial, taxpayerId, userName, permission, false);
	}

	@Override
	public String toString() {
		return "Session[" + permission + "]";
	}
}
