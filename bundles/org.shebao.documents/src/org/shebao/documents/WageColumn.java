package org.shebao.documents;

import java.util.Locale;
import java.util.Optional;

import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.text.Texts;

/**
 * A wage column of F-WAGE, headed {@code code|name} (DOMAIN §6.1): one for each insurance type, or a single one for the whole person. Two columns are equal when
 * their codes are, because files spell the names in several ways.
 *
 * @param code the insurance type's code, or {@code 000} for the whole person
 * @param name the name as it stands in the file
 */
public record WageColumn(String code, String name) {

	private static final String WHOLE_PERSON_CODE = "000";

	/** The single column of the layout by person. */
	public static final WageColumn WHOLE_PERSON = new WageColumn(WHOLE_PERSON_CODE, "缴费工资");

	/** The column of an insurance type under its Chinese name, whatever the user's language: it is part of the file format. */
	public static WageColumn of(InsuranceType type) {
		return new WageColumn(type.code(), Texts.of(InsuranceType.class).in(Locale.SIMPLIFIED_CHINESE).label(type));
	}

	/** The insurance type; empty for the whole person. */
	public Optional<InsuranceType> insurance() {
		return InsuranceType.ofCode(code);
	}

	/** Whether this is the single column of the layout by person. */
	public boolean isWholePerson() {
		return code.equals(WHOLE_PERSON_CODE);
	}

	/** The heading, such as {@code 210|失业保险}. */
	public String heading() {
		return code + '|' + name;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof WageColumn that && code.equals(that.code);
	}

	@Override
	public int hashCode() {
		return code.hashCode();
	}

	/** The heading, which is also the column's name in documents for scripts. */
	@Override
	public String toString() {
		return heading();
	}
}
