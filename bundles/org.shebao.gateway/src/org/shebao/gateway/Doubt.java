package org.shebao.gateway;

import org.shebao.core.text.Texts;

/** Why a server is not taken for the bureau. Its label is the sentence that the user reads. */
public enum Doubt {
	/** Nobody whom this computer or the region trusts vouches for the certificate. */
	AUTHORITY,
	/** The certificate is another address's. */
	NAME,
	/** The certificate, or that of its authority, has expired or is not valid yet. */
	DATES,
	/** No encrypted connection came about. */
	CONNECTION;

	private static final Texts TEXTS = Texts.of(Doubt.class);

	/** What the user can do about it. */
	public String advice() {
		return TEXTS.get("doubt.advice." + name());
	}
}
