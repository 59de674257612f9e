package org.shebao.core.insurance;

import java.util.Arrays;
import java.util.Optional;

/** The insurance types (险种) with the national code and the authority that registers them (DOMAIN §2.1). */
public enum InsuranceType {
	PENSION_ENTERPRISE("110", RegistryAuthority.HRSS), PENSION_INSTITUTION("120", RegistryAuthority.HRSS),
	OCCUPATIONAL_ANNUITY("180", RegistryAuthority.HRSS), UNEMPLOYMENT("210", RegistryAuthority.HRSS),
	MEDICAL("310", RegistryAuthority.NHSA), CIVIL_SERVANT_MEDICAL("320", RegistryAuthority.NHSA),
	LARGE_MEDICAL("330", RegistryAuthority.NHSA), WORK_INJURY("410", RegistryAuthority.HRSS),
	MATERNITY("510", RegistryAuthority.NHSA), PROJECT_INJURY("41P", RegistryAuthority.HRSS);

	private final String code;
	private final RegistryAuthority registry;

	InsuranceType(String code, RegistryAuthority registry) {
		this.code = code;
		this.registry = registry;
	}

	/** The code in sheets and in the contract, such as {@code 110}. */
	public String code() {
		return code;
	}

	/** Who registers people for it. */
	public RegistryAuthority registry() {
		return registry;
	}

	/** The type of a code, empty if the code is unknown. */
	public static Optional<InsuranceType> ofCode(String code) {
		return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
	}
}
