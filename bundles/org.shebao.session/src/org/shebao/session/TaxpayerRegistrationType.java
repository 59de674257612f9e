package org.shebao.session;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of tax registration (课征主体登记类型) that the choice of R-012 … R-016 knows; a bureau may have more. Codes from 1140 on are placeholders. */
public enum TaxpayerRegistrationType {
	UNIT("1110"), INDIVIDUAL("1120"), TEMPORARY("1130"), WITHHOLDING_AGENT("1140"), TEMPORARY_ORGANISATION("1150"), OUT_OF_AREA("1160");

	private final String code;

	TaxpayerRegistrationType(String code) {
		this.code = code;
	}

	/** The type of a code, empty for types not listed here. */
	public static Optional<TaxpayerRegistrationType> ofCode(String code) {
		return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
	}
}
