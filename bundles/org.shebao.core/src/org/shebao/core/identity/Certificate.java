package org.shebao.core.identity;

/**
 * What identifies a person together with the name: certificate type and number (DOMAIN §1.1, §7.1).
 *
 * @param type   the type
 * @param number the number as registered, normalised (upper-case X, half-width)
 */
public record Certificate(CertificateType type, String number) {

	/** The number for narrow cells and logs: the first six characters and dots (DOMAIN §5.0). */
	public String masked() {
		return number.length() <= 6 ? "***" : number.substring(0, 6) + "...";
	}
}
