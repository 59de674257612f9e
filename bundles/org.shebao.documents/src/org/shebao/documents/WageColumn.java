package org.shebao.documents;

import java.util.Optional;

import org.shebao.core.insurance.InsuranceType;

/**
 * A wage column of F-WAGE, headed {@code code|name} (DOMAIN §6.1): one for each insurance type, or a single one for the whole person.
 *
 * @param code the insurance type's code, or {@code 000} for the whole person
 * @param name the name as it stands in the file
 */
public record WageColumn(String code, String name) {

	private static final String WHOLE_PERSON_CODE = "000";

	/** The single column of the layout by person. */
	public static final WageColumn WHOLE_PERSON = new WageColumn(WHOLE_PERSON_CODE, "缴费工资");

	/** The column of an insurance type under its Chinese name. */
	public static WageColumn of(InsuranceType type, String name) {
		return new WageColumn(type.code(), name);
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
}
