package org.shebao.core.insurance;

/** The authorities that own the registration data: human resources (人社) and medical insurance (医保). */
public enum RegistryAuthority {
	HRSS, NHSA
}
