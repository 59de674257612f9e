package org.shebao.gateway;

/** What a session may do (R-053, DOMAIN §5.20): everything, or payment only. */
public enum Permission {
	ALL, PAYMENT
}
