package org.shebao.core.identity;

import java.text.Normalizer;
import java.util.Locale;

/** Brings typed or pasted numbers into their one form. */
final class Normal {

	private Normal() {
	}

	/** Half-width, upper-case, without space around it. */
	static String number(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
	}
}
