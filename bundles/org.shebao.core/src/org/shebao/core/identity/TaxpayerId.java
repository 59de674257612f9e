package org.shebao.core.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The taxpayer id (纳税人识别号): a unified social credit code or an older or individual's number (DOMAIN §7.2). As the tax side has it; what a user types goes through
 * {@link #check}.
 *
 * @param value the text, never blank
 */
public record TaxpayerId(String value) implements Comparable<TaxpayerId> {

	private static final Pattern USCC = Pattern.compile("[" + CheckCharacter.USCC_ALPHABET + "]{18}");
	private static final Pattern DIGITS_15 = Pattern.compile("[0-9]{15}");
	private static final Pattern AREA_AND_ORGANISATION = Pattern.compile("[0-9]{6}[0-9A-Z]{8}[0-9X]");
	private static final Pattern OLD_INDIVIDUAL = Pattern.compile("[0-9]{17}");
	private static final Pattern INDIVIDUAL = Pattern.compile("[0-9]{17}[0-9X][0-9]{2}");

	public TaxpayerId {
		if (value.isBlank()) {
			throw new IllegalArgumentException("blank TaxpayerId");
		}
	}

	/**
	 * Checks what a user typed, after making it half-width, upper-case and free of spaces around it. A wrong check character only warns, because codes in use
	 * fail sometimes; a wrong length or character is refused, with a suggestion where a letter stands for the digit it looks like.
	 */
	public static IdentityCheck<TaxpayerId> check(String typed) {
		String text = Normal.number(typed);
		return (switch (text.length()) {
			case 15 -> ofFifteen(text);
			case 17 -> individual(text, OLD_INDIVIDUAL);
			case 18 -> ofEighteen(text);
			case 20 -> individual(text, INDIVIDUAL);
			default -> new IdentityCheck.Refused<String>(IdentityFault.TAXPAYER_ID_LENGTH);
		}).map(TaxpayerId::new);
	}

	@Override
	public int compareTo(TaxpayerId other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}

	private static IdentityCheck<String> ofEighteen(String text) {
		if (!USCC.matcher(text).matches()) {
			return new IdentityCheck.Refused<>(IdentityFault.TAXPAYER_ID_CHARACTERS, suggestion(text));
		}
		boolean right = text.charAt(17) == CheckCharacter.ofUscc(text) || isResidentId(text);
		return right ? new IdentityCheck.Valid<>(text) : new IdentityCheck.Warned<>(text, IdentityFault.USCC_CHECK_DIGIT);
	}

	private static Optional<String> suggestion(String text) {
		String likely = text.replace('O', '0').replace('I', '1').replace('S', '5').replace('Z', '2');
		return USCC.matcher(likely).matches() ? Optional.of(likely) : Optional.empty();
	}

	private static IdentityCheck<String> ofFifteen(String text) {
		if (DIGITS_15.matcher(text).matches()) {
			return new IdentityCheck.Valid<>(text);
		}
		if (!AREA_AND_ORGANISATION.matcher(text).matches()) {
			return new IdentityCheck.Refused<>(IdentityFault.TAXPAYER_ID_CHARACTERS);
		}
		return text.charAt(14) == CheckCharacter.ofOrganisation(text.substring(6)) ? new IdentityCheck.Valid<>(text)
				: new IdentityCheck.Warned<>(text, IdentityFault.ORGANISATION_CODE_CHECK_DIGIT);
	}

	/** An individual's number: the id number, old or new, and two digits. */
	private static IdentityCheck<String> individual(String text, Pattern form) {
		if (!form.matcher(text).matches()) {
			return new IdentityCheck.Refused<>(IdentityFault.TAXPAYER_ID_CHARACTERS);
		}
		return isResidentId(text.substring(0, text.length() - 2)) ? new IdentityCheck.Valid<>(text)
				: new IdentityCheck.Warned<>(text, IdentityFault.INDIVIDUAL_ID);
	}

	private static boolean isResidentId(String number) {
		IdentityCheck<ResidentId> check = number.length() == 15 ? ResidentId.ofOld(number, LocalDate.MAX) : ResidentId.check(number, LocalDate.MAX);
		return check instanceof IdentityCheck.Valid;
	}
}
