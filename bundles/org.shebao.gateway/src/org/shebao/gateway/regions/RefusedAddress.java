package org.shebao.gateway.regions;

import org.shebao.core.text.Texts;
import org.shebao.gateway.TaxBureau;

/** An address at which no bureau may be reached; the message tells the user why. */
public final class RefusedAddress extends IllegalArgumentException {
	private static final long serialVersionUID = 1L;
	private static final Texts TEXTS = Texts.of(TaxBureau.class);

	private RefusedAddress(String reason) {
		super(reason);
	}

	/** It is no address of a bureau. */
	public static RefusedAddress malformed() {
		return new RefusedAddress(TEXTS.get("address.form"));
	}

	/** It would be reached over the network without encryption. */
	public static RefusedAddress notEncrypted() {
		return new RefusedAddress(TEXTS.get("address.plain"));
	}
}
