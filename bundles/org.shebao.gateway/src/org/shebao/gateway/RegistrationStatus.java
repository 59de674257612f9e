package org.shebao.gateway;

/** Whether a tax registration is alive. */
public enum RegistrationStatus {
	NORMAL, CANCELLED
}
