package org.shebao.wages.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.shebao.employees.EmployeeQuery;
import org.shebao.employees.Employees;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.store.EmployerId;

/** All employees of an employer by certificate number, so that a file of any length is matched without a query for each row. */
final class EmployeeIndex {

	private final Map<String, List<EmployeeRecord>> byCertificate = new HashMap<>();

	EmployeeIndex(Employees employees, EmployerId employer) {
		employees.each(employer, EmployeeQuery.ALL,
				employee -> byCertificate.computeIfAbsent(employee.certificate().number(), number -> new ArrayList<>(1)).add(employee));
	}

	/** The employees with a certificate number; more than one only if their certificate types differ. */
	List<EmployeeRecord> of(String certificateNumber) {
		return byCertificate.getOrDefault(certificateNumber, List.of());
	}
}
