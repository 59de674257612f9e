package org.shebao.session;

import org.shebao.gateway.Permission;

/** What the permission matrix speaks of (DOMAIN §5.20). */
public enum Function {
	EMPLOYEES(Permission.ALL), WAGES(Permission.ALL), DECLARATIONS(Permission.ALL), PAYMENT(Permission.PAYMENT);

	private final Permission least;

	Function(Permission least) {
		this.least = least;
	}

	/** Whether a login with a permission may use it. */
	public boolean isAllowedTo(Permission permission) {
		return permission == Permission.ALL || least == Permission.PAYMENT;
	}
}
