package org.shebao.employees;

/** Whether an employee is insured (DOMAIN §3.9): somewhere, no longer, or not at all. */
public enum InsuranceStatus {
	NORMAL, STOPPED, NONE
}
