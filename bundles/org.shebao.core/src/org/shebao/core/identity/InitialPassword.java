package org.shebao.core.identity;

import java.util.Collection;

/** The password a unit has before it sets its own (DOMAIN §7.5, R-023). */
public final class InitialPassword {

	private static final int LENGTH = 6;

	private InitialPassword() {
	}

	/** The last six characters of a unit number; a shorter number is filled up with zeros behind. */
	public static String of(UnitNumber unitNumber) {
		String number = unitNumber.value();
		return number.length() >= LENGTH ? number.substring(number.length() - LENGTH) : number + "0".repeat(LENGTH - number.length());
	}

	/** Whether a password is the initial one of any of an employer's unit numbers. */
	public static boolean matches(String password, Collection<UnitNumber> unitNumbers) {
		return unitNumbers.stream().anyMatch(unitNumber -> of(unitNumber).equals(password));
	}
}
