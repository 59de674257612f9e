package org.shebao.core.identity;

import java.util.Arrays;
import java.util.Optional;

/** Certificate types by their code in the tax bureau's sheets (DOMAIN §6.1). */
public enum CertificateType {
	RESIDENT_ID("201"), OFFICER("202"), SOLDIER("204"), FOREIGN_PASSPORT("208"), HK_MACAO_PERMIT("210"), TAIWAN_PERMIT("213"),
	CHINESE_PASSPORT("227"), PERMANENT_RESIDENT("233"), HK_MACAO_RESIDENCE("237"), TAIWAN_RESIDENCE("238"), OTHER("299");

	private final String code;

	CertificateType(String code) {
		this.code = code;
	}

	/** The code, such as {@code 201}. */
	public String code() {
		return code;
	}

	/** The type of a code, empty if the code is unknown. */
	public static Optional<CertificateType> ofCode(String code) {
		return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
	}
}
