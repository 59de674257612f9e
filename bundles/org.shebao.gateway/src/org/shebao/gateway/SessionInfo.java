package org.shebao.gateway;

/**
 * A login.
 *
 * @param registration       the registration logged in to
 * @param userName           the user, empty for the unit password
 * @param permission         what it may do
 * @param mustChangePassword whether the password has to be changed before anything else
 */
public record SessionInfo(TaxRegistration registration, String userName, Permission permission, boolean mustChangePassword) {

	/** Whether this is a login with the unit password. */
	public boolean isUnit() {
		return userName.isEmpty();
	}
}
