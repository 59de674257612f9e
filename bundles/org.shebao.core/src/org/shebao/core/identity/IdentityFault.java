package org.shebao.core.identity;

import org.shebao.core.text.Texts;

/** What is wrong with a number or name that identifies someone. */
public enum IdentityFault {
	/** A taxpayer id has a length that no kind of taxpayer id has. */
	TAXPAYER_ID_LENGTH,
	/** A taxpayer id has characters that its kind never has. */
	TAXPAYER_ID_CHARACTERS,
	/** The check character of a unified social credit code is wrong: a warning only, for real codes fail sometimes. */
	USCC_CHECK_DIGIT,
	/** The check character of an organisation code is wrong: a warning only. */
	ORGANISATION_CODE_CHECK_DIGIT,
	/** The id number inside an individual's taxpayer id fails its check: a warning only. */
	INDIVIDUAL_ID,
	/** A resident id is not seventeen digits and a digit or X. */
	RESIDENT_ID_FORM,
	/** A resident id begins with no province that exists. */
	RESIDENT_ID_AREA,
	/** The birth date in a resident id does not exist, lies before 1900 or in the future. */
	RESIDENT_ID_BIRTH_DATE,
	/** The check character of a resident id is wrong. */
	RESIDENT_ID_CHECK_DIGIT,
	/** A certificate number is not 5 to 20 letters and digits. */
	CERTIFICATE_FORM,
	/** A name is not 2 to 50 Chinese characters, Latin letters, middle dots and inner spaces. */
	NAME_FORM;

	/** The cause in the user's language, a full sentence. */
	public String text() {
		return Texts.labelOf(this);
	}
}
