package org.shebao.employees;

import org.shebao.gateway.EmployeeRecord;

/** Whether an employee is insured (DOMAIN §3.9): somewhere, no longer, or not at all. */
public enum InsuranceStatus {
	NORMAL, STOPPED, NONE;

	/** The status of an employee. */
	public static InsuranceStatus of(EmployeeRecord employee) {
		if (employee.insurances().isEmpty()) {
			return NONE;
		}
		return employee.insurances().stream().anyMatch(insurance -> insurance.stop() == null) ? NORMAL : STOPPED;
	}
}
