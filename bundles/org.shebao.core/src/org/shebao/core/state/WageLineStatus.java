package org.shebao.core.state;

/** The state of one wage line (DOMAIN §3.1). */
public enum WageLineStatus {
	DRAFT, PENDING, ACCEPTED, REJECTED
}
