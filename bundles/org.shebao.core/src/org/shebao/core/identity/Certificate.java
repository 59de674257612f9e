package org.shebao.core.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What identifies a person together with the name: certificate type and number (DOMAIN §1.1, §7.1).
 *
 * @param type   the type
 * @param number the number as registered, normalised (upper-case X, half-width)
 */
public record Certificate(CertificateType type, String number) {

	private static final Pattern OTHER_FORM = Pattern.compile("[0-9A-Z]{5,20}");

	/**
	 * Checks a typed or imported number by its type (W-5): resident ids and the residence permits numbered like them by their check character, all others by form.
	 *
	 * @param today the business date, after which nobody is born yet
	 */
	public static IdentityCheck<Certificate> check(CertificateType type, String typed, LocalDate today) {
		String number = Normal.number(typed);
		return switch (type) {
			case RESIDENT_ID -> ResidentId.check(number, today).map(id -> new Certificate(type, id.value()));
			case HK_MACAO_RESIDENCE -> residence(type, number, today, "810000", "820000");
			case TAIWAN_RESIDENCE -> residence(type, number, today, "830000");
			case OFFICER, SOLDIER, FOREIGN_PASSPORT, HK_MACAO_PERMIT, TAIWAN_PERMIT, CHINESE_PASSPORT, PERMANENT_RESIDENT, OTHER ->
				OTHER_FORM.matcher(number).matches() ? new IdentityCheck.Valid<>(new Certificate(type, number))
						: new IdentityCheck.Refused<>(IdentityFault.CERTIFICATE_FORM);
		};
	}

	/** The number for narrow cells and logs: the first six characters and dots (DOMAIN §5.0). */
	public String masked() {
		return number.length() <= 6 ? "***" : number.substring(0, 6) + "...";
	}

	private static IdentityCheck<Certificate> residence(CertificateType type, String number, LocalDate today, String... areas) {
		IdentityCheck<ResidentId> check = ResidentId.check(number, today);
		boolean wrongArea = check instanceof IdentityCheck.Valid<ResidentId>(ResidentId id) && !List.of(areas).contains(id.area());
		return wrongArea ? new IdentityCheck.Refused<>(IdentityFault.RESIDENT_ID_AREA) : check.map(id -> new Certificate(type, id.value()));
	}
}
