package org.shebao.core.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A resident id number (GB 11643): area, birth date, sequence and check character (DOMAIN §7.1).
 *
 * @param value eighteen characters that have passed {@link #check}
 */
public record ResidentId(String value) {

	private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
	private static final Pattern OLD_FORM = Pattern.compile("[0-9]{15}");
	private static final Set<String> PROVINCES = Set.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
			"44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");
	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
	private static final String CHECK_CHARACTERS = "10X98765432";
	private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

	public ResidentId {
		Optional<IdentityFault> fault = fault(value, LocalDate.MAX);
		if (fault.isPresent()) {
			throw new IllegalArgumentException("not a resident id: " + fault.get());
		}
	}

	/** The sexes a number can tell. */
	public enum Sex {
		MALE, FEMALE
	}

	/**
	 * Checks a number (W-5). Counties are not checked: their codes were abolished over time.
	 *
	 * @param today the business date, after which nobody is born yet
	 */
	public static IdentityCheck<ResidentId> check(String typed, LocalDate today) {
		String number = Normal.number(typed);
		Optional<IdentityFault> fault = fault(number, today);
		return fault.isPresent() ? new IdentityCheck.Refused<>(fault.get()) : new IdentityCheck.Valid<>(new ResidentId(number));
	}

	/**
	 * The number of an area, a birth date and a sequence, with its check character.
	 *
	 * @param area     six digits
	 * @param sequence 0 to 999, odd for a man
	 * @throws IllegalArgumentException if there is no such province, or nobody living was born so early
	 */
	public static ResidentId of(String area, LocalDate birthDate, int sequence) {
		String body = "%s%04d%02d%02d%03d".formatted(area, birthDate.getYear(), birthDate.getMonthValue(), birthDate.getDayOfMonth(), sequence);
		return new ResidentId(body + checkCharacter(body));
	}

	/** Converts a 15-digit number of old data and checks it. */
	public static IdentityCheck<ResidentId> ofOld(String fifteen, LocalDate today) {
		String number = Normal.number(fifteen);
		if (!OLD_FORM.matcher(number).matches()) {
			return new IdentityCheck.Refused<>(IdentityFault.RESIDENT_ID_FORM);
		}
		String body = number.substring(0, 6) + "19" + number.substring(6);
		return check(body + checkCharacter(body), today);
	}

	/** The birth date. */
	public LocalDate birthDate() {
		return birthDate(value);
	}

	/** The sex: an odd sequence number is male. */
	public Sex sex() {
		return Character.digit(value.charAt(16), 10) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
	}

	/** The six-digit area code. */
	public String area() {
		return value.substring(0, 6);
	}

	@Override
	public String toString() {
		return value;
	}

	private static Optional<IdentityFault> fault(String number, LocalDate today) {
		if (!FORM.matcher(number).matches()) {
			return Optional.of(IdentityFault.RESIDENT_ID_FORM);
		}
		if (!PROVINCES.contains(number.substring(0, 2))) {
			return Optional.of(IdentityFault.RESIDENT_ID_AREA);
		}
		if (!bornBetween(number, EARLIEST_BIRTH, today)) {
			return Optional.of(IdentityFault.RESIDENT_ID_BIRTH_DATE);
		}
		return number.charAt(17) == checkCharacter(number) ? Optional.empty() : Optional.of(IdentityFault.RESIDENT_ID_CHECK_DIGIT);
	}

	private static boolean bornBetween(String number, LocalDate from, LocalDate to) {
		try {
			LocalDate birth = birthDate(number);
			return !birth.isBefore(from) && !birth.isAfter(to);
		} catch (DateTimeException noSuchDay) {
			return false;
		}
	}

	private static LocalDate birthDate(String number) {
		return LocalDate.of(Integer.parseInt(number, 6, 10, 10), Integer.parseInt(number, 10, 12, 10), Integer.parseInt(number, 12, 14, 10));
	}

	private static char checkCharacter(String body) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += WEIGHTS[i] * Character.digit(body.charAt(i), 10);
		}
		return CHECK_CHARACTERS.charAt(sum % 11);
	}
}
