package org.shebao.core.state;

/** The state of a fee declaration (申报状态, DOMAIN §3.3). */
public enum DeclarationStatus {
	PROCESSING, DECLARED, FAILED, VOIDING, VOIDED
}
