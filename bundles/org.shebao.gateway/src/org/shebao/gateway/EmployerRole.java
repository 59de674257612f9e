package org.shebao.gateway;

/** What an employer registers as: an ordinary unit (用人单位) or a contractor (承建单位). */
public enum EmployerRole {
	EMPLOYER, CONTRACTOR
}
