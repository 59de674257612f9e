package org.shebao.employees.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

import org.shebao.core.identity.PersonNumber;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.EmployeeRecord.Insurance;

/** A row of EMPLOYEE_INSURANCE. */
record InsuranceRow(PersonNumber person, Insurance insurance, boolean needsWage) {

	void set(PreparedStatement row, long employer) throws SQLException {
		row.setLong(1, employer);
		row.setString(2, person.value());
		row.setString(3, insurance.unit().value());
		row.setString(4, insurance.type().code());
		row.setString(5, month(insurance.start()));
		row.setString(6, month(insurance.stop()));
		row.setBoolean(7, insurance.paying());
		row.setBoolean(8, needsWage);
		if (insurance.wage() == null) {
			row.setNull(9, Types.BIGINT);
		} else {
			row.setLong(9, insurance.wage().fen());
		}
		row.setString(10, month(insurance.wageFrom()));
		row.setString(11, month(insurance.wageTo()));
	}

	private static String month(FeePeriod period) {
		return period == null ? null : period.toString();
	}
}
