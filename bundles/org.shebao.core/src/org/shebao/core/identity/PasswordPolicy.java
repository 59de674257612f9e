package org.shebao.core.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a new password must be (DOMAIN §5.1, R-025): 8 to 20 letters and digits, some of each, and nothing that others know of the employer. */
public final class PasswordPolicy {

	private static final Pattern LENGTH = Pattern.compile(".{8,20}", Pattern.DOTALL);
	private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("(?=.*[0-9])(?=.*[A-Za-z])[0-9A-Za-z]*");

	private PasswordPolicy() {
	}

	/**
	 * All that is wrong with a new unit password; empty if it may be used.
	 *
	 * @param unitNumbers all unit numbers of the employer, whose endings are known to many
	 */
	public static Set<PasswordFault> faults(String password, TaxpayerId taxpayerId, Collection<UnitNumber> unitNumbers) {
		Set<PasswordFault> faults = EnumSet.noneOf(PasswordFault.class);
		if (!LENGTH.matcher(password).matches()) {
			faults.add(PasswordFault.LENGTH);
		}
		if (!LETTERS_AND_DIGITS.matcher(password).matches()) {
			faults.add(PasswordFault.LETTERS_AND_DIGITS);
		}
		if (InitialPassword.matches(password, unitNumbers)) {
			faults.add(PasswordFault.INITIAL_PASSWORD);
		}
		if (password.equalsIgnoreCase(taxpayerId.value())) {
			faults.add(PasswordFault.TAXPAYER_ID);
		}
		return faults;
	}
}
