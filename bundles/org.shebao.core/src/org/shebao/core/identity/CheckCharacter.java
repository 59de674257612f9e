package org.shebao.core.identity;

/** The check characters of organisations' codes (DOMAIN §7.2). */
final class CheckCharacter {

	/** The characters of a unified social credit code; I, O, S, V and Z are left out as too like others. */
	static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final int[] USCC_WEIGHTS = { 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28 };
	private static final int[] ORGANISATION_WEIGHTS = { 3, 7, 9, 10, 5, 8, 4, 2 };

	private CheckCharacter() {
	}

	/** The check character of a unified social credit code (GB 32100), from its first 17 characters. */
	static char ofUscc(String code) {
		int sum = 0;
		for (int i = 0; i < USCC_WEIGHTS.length; i++) {
			sum += USCC_WEIGHTS[i] * USCC_ALPHABET.indexOf(code.charAt(i));
		}
		return USCC_ALPHABET.charAt((31 - sum % 31) % 31);
	}

	/** The check character of an organisation code (GB 11714), from its first 8 characters. */
	static char ofOrganisation(String code) {
		int sum = 0;
		for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
			sum += ORGANISATION_WEIGHTS[i] * Character.digit(code.charAt(i), 36);
		}
		return "0X987654321".charAt(sum % 11);
	}
}
