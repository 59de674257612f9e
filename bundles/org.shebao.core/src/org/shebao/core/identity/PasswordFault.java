package org.shebao.core.identity;

import org.shebao.core.text.Texts;

/** Why a new password is not good enough (DOMAIN §5.1). */
public enum PasswordFault {
	/** Not 8 to 20 characters. */
	LENGTH,
	/** Not both a letter and a digit, or a character that is neither. */
	LETTERS_AND_DIGITS,
	/** The initial password, or the last six characters of a unit number. */
	INITIAL_PASSWORD,
	/** The taxpayer id. */
	TAXPAYER_ID;

	/** The cause in the user's language, a full sentence. */
	public String text() {
		return Texts.labelOf(this);
	}
}
