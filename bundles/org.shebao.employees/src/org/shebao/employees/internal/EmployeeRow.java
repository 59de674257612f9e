package org.shebao.employees.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.shebao.core.identity.PersonName;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.employees.InsuranceStatus;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.EmployeeRecord.Insurance;

/** A row of EMPLOYEE with those of EMPLOYEE_INSURANCE that belong to it. */
record EmployeeRow(EmployeeRecord employee, List<InsuranceRow> insurances) {

	/** SQL for the last month into which all wages that an EMPLOYEE E needs reach: before all months if one is missing, NULL if none is needed. */
	static final String WAGE_UNTIL = "(SELECT MIN(CASE WHEN I.WAGE_FEN IS NULL THEN '' ELSE COALESCE(I.WAGE_TO, '9999-12') END) FROM EMPLOYEE_INSURANCE I "
			+ "WHERE I.EMPLOYER_ID = EMPLOYEE.EMPLOYER_ID AND I.PERSON_NUMBER = EMPLOYEE.PERSON_NUMBER AND I.NEEDS_WAGE = TRUE)";
	private static final String NEVER = "";
	private static final String ALWAYS = "9999-12";

	/** {@code byWage} are the types for which people pay by their wage. */
	static EmployeeRow of(EmployeeRecord employee, Set<InsuranceType> byWage) {
		return new EmployeeRow(employee, employee.insurances().stream().map(each -> new InsuranceRow(employee.person(), each, needsWage(each, byWage))).toList());
	}

	private static boolean needsWage(Insurance insurance, Set<InsuranceType> byWage) {
		return insurance.paying() && insurance.stop() == null && byWage.contains(insurance.type());
	}

	void set(PreparedStatement row, long employer) throws SQLException {
		row.setLong(1, employer);
		row.setString(2, employee.person().value());
		row.setString(3, employee.name());
		row.setString(4, new PersonName(employee.name()).key());
		row.setString(5, employee.certificate().type().name());
		row.setString(6, employee.certificate().number());
		row.setString(7, InsuranceStatus.of(employee).name());
		row.setString(8, wageUntil());
	}

	private String wageUntil() {
		return insurances.stream().filter(InsuranceRow::needsWage).map(each -> until(each.insurance())).min(Comparator.naturalOrder()).orElse(null);
	}

	private static String until(Insurance insurance) {
		if (insurance.wage() == null) {
			return NEVER;
		}
		return insurance.wageTo() == null ? ALWAYS : insurance.wageTo().toString();
	}
}
