package org.shebao.core.state;

/** The state of an arrears line (DOMAIN §3.4). */
public enum PaymentStatus {
	UNPAID, PAYING, LOCKED, PAID, FAILED
}
