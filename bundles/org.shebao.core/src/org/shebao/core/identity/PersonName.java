package org.shebao.core.identity;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A person's name as registered. Names are equal when they differ only in width, in spaces or in the kind of middle dot (DOMAIN §7.8).
 *
 * @param value the text, never blank, without space around it
 */
public record PersonName(String value) {

	private static final Pattern FORM = Pattern.compile("[\\p{IsHan}\\p{IsLatin}·][\\p{IsHan}\\p{IsLatin}· ]{0,48}[\\p{IsHan}\\p{IsLatin}·]");
	private static final Pattern DOTS = Pattern.compile("[.•]");
	private static final Pattern SPACES = Pattern.compile("\\s+");

	public PersonName {
		value = value.strip();
		if (value.isEmpty()) {
			throw new IllegalArgumentException("blank PersonName");
		}
	}

	/** Checks a typed name: 2 to 50 Chinese characters, Latin letters, middle dots and inner spaces. */
	public static IdentityCheck<PersonName> check(String typed) {
		String name = withOneDot(typed).strip();
		return FORM.matcher(name).matches() ? new IdentityCheck.Valid<>(new PersonName(name)) : new IdentityCheck.Refused<>(IdentityFault.NAME_FORM);
	}

	/** The form in which names are compared and stored for look-up. */
	public String key() {
		return SPACES.matcher(withOneDot(value)).replaceAll("");
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PersonName name && key().equals(name.key());
	}

	@Override
	public int hashCode() {
		return key().hashCode();
	}

	@Override
	public String toString() {
		return value;
	}

	private static String withOneDot(String text) {
		return DOTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("·");
	}
}
