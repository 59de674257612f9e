package org.shebao.core.identity;

import java.util.regex.Pattern;

/**
 * A bank account number as the user keeps it. Corporate numbers have each bank's own structure and are never refused for a check digit (DOMAIN §7.3).
 *
 * @param value the text, never blank, spaces and hyphens as typed
 */
public record BankAccountNumber(String value) {

	private static final Pattern FILL = Pattern.compile("[\\s-]");
	private static final Pattern CARD = Pattern.compile("(?:62|4|5)[0-9]+");
	private static final int CARD_MIN = 16;
	private static final int CARD_MAX = 19;

	public BankAccountNumber {
		if (value.isBlank()) {
			throw new IllegalArgumentException("blank BankAccountNumber");
		}
	}

	/** The number without spaces and hyphens: equal for the same account. */
	public String compact() {
		return FILL.matcher(Normal.number(value)).replaceAll("");
	}

	/** A hint, never a refusal: it looks like a bank card but fails the card check (Luhn). */
	public boolean looksMistyped() {
		String number = compact();
		boolean cardLike = number.length() >= CARD_MIN && number.length() <= CARD_MAX && CARD.matcher(number).matches();
		return cardLike && !passesLuhn(number);
	}

	private static boolean passesLuhn(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10) << (i & 1);
			sum += digit > 9 ? digit - 9 : digit;
		}
		return sum % 10 == 0;
	}
}
