package org.shebao.employees.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.osgi.service.component.annotations.Component;
import org.shebao.core.identity.PersonNumber;
import org.shebao.employees.EmployeeWages;
import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.BatchStatement;

/** Records wages with the insurances in the store. */
@Component
public final class StoredEmployeeWages implements EmployeeWages {

	/** An adjustment of a former year does not take the place of the wage that counts now. */
	private static final String UPDATE = "UPDATE EMPLOYEE_INSURANCE SET WAGE_FEN = ?, WAGE_FROM = ?, WAGE_TO = ? WHERE EMPLOYER_ID = ? AND PERSON_NUMBER = ? "
			+ "AND NEEDS_WAGE = TRUE AND (WAGE_TO IS NULL OR WAGE_TO <= ?) AND UNIT_NUMBER = COALESCE(CAST(? AS VARCHAR(40)), UNIT_NUMBER) AND INSURANCE_TYPE = COALESCE(CAST(? AS VARCHAR(3)), INSURANCE_TYPE)";

	private static final String UPDATE_PERSON = "UPDATE EMPLOYEE SET WAGE_UNTIL = " + EmployeeRow.WAGE_UNTIL + " WHERE EMPLOYER_ID = ? AND PERSON_NUMBER = ?";

	@Override
	public Recorder record(StoreTransaction transaction, EmployerId employer) throws SQLException {
		return new BatchRecorder(new BatchStatement<>(transaction, UPDATE, (row, wage) -> set(row, employer, wage)),
				new BatchStatement<>(transaction, UPDATE_PERSON, (row, person) -> {
					row.setLong(1, employer.value());
					row.setString(2, person.value());
				}));
	}

	private static void set(PreparedStatement row, EmployerId employer, AcceptedWage wage) throws SQLException {
		row.setLong(1, wage.wage().fen());
		row.setString(2, wage.from().toString());
		row.setString(3, wage.to().toString());
		row.setLong(4, employer.value());
		row.setString(5, wage.person().value());
		row.setString(6, wage.to().toString());
		row.setString(7, wage.unit() == null ? null : wage.unit().value());
		row.setString(8, wage.type() == null ? null : wage.type().code());
	}

	/** Sends wages in batches, each followed by what they make of their persons. */
	private record BatchRecorder(BatchStatement<AcceptedWage> wages, BatchStatement<PersonNumber> persons) implements Recorder {

		@Override
		public void accept(AcceptedWage wage) throws SQLException {
			wages.add(wage);
			persons.add(wage.person());
		}

		@Override
		public void close() throws SQLException {
			// closed in the opposite order
			try (BatchStatement<PersonNumber> last = persons; BatchStatement<AcceptedWage> first = wages) {
				first.flush();
			}
		}
	}
}
