package org.shebao.cli.internal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.shebao.core.task.Progress;
import org.shebao.employees.Employees;
import org.shebao.employees.SyncMode;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.EmployeeRecord.Insurance;
import org.shebao.store.Store;

/**
 * All employees over HTTP into the encrypted store, against a bare JDBC batch of the same rows into the same tables in one transaction.
 *
 * @param site where
 */
record SyncBenchmark(Site site) implements Benchmark {

	private static final int ROWS_PER_BATCH = 1000;
	private static final String PERSON = "INSERT INTO EMPLOYEE (EMPLOYER_ID, PERSON_NUMBER, NAME, NAME_KEY, CERTIFICATE_TYPE, CERTIFICATE_NUMBER, STATUS, WAGE_UNTIL) "
			+ "VALUES (?, ?, ?, ?, 'RESIDENT_ID', ?, 'NORMAL', ?)";
	private static final String INSURANCE = "INSERT INTO EMPLOYEE_INSURANCE (EMPLOYER_ID, PERSON_NUMBER, UNIT_NUMBER, INSURANCE_TYPE, START_MONTH, PAYING, NEEDS_WAGE, "
			+ "WAGE_FEN, WAGE_FROM, WAGE_TO) VALUES (?, ?, ?, ?, ?, TRUE, TRUE, ?, ?, ?)";

	@Override
	public Aim aim() {
		return Aim.SYNC;
	}

	@Override
	public Way product() {
		return new Fresh() {

			@Override
			void fill() {
				site.get(Employees.class).sync(site.session(), SyncMode.FULL, Progress.NONE);
			}
		};
	}

	@Override
	public Way baseline() {
		return new Fresh() {

			@Override
			void fill() {
				site.get(Store.class).execute(tx -> insert(tx.connection()));
			}
		};
	}

	private void insert(Connection connection) throws SQLException {
		site.forEverybody(connection, PERSON, this::person);
		try (PreparedStatement row = connection.prepareStatement(INSURANCE)) {
			int waiting = 0;
			for (int n = 1; n <= site.staff().size(); n++) {
				EmployeeRecord employee = site.staff().employee(n);
				for (Insurance insurance : employee.insurances()) {
					insurance(row, employee, insurance);
					if (++waiting % ROWS_PER_BATCH == 0) {
						row.executeBatch();
					}
				}
			}
			row.executeBatch();
		}
	}

	private void person(PreparedStatement row, int n) throws SQLException {
		row.setLong(1, site.employer());
		row.setString(2, site.staff().person(n).value());
		row.setString(3, site.staff().name(n));
		row.setString(4, site.staff().name(n));
		row.setString(5, site.staff().certificate(n));
		row.setString(6, Staff.WAGE_TO.toString());
	}

	private void insurance(PreparedStatement row, EmployeeRecord employee, Insurance insurance) throws SQLException {
		row.setLong(1, site.employer());
		row.setString(2, employee.person().value());
		row.setString(3, insurance.unit().value());
		row.setString(4, insurance.type().code());
		row.setString(5, insurance.start().toString());
		row.setLong(6, insurance.wage().fen());
		row.setString(7, insurance.wageFrom().toString());
		row.setString(8, insurance.wageTo().toString());
		row.addBatch();
	}

	/** Fills empty tables. */
	private abstract class Fresh implements Way {

		@Override
		public void prepare() {
			site.execute("TRUNCATE TABLE EMPLOYEE_INSURANCE", "TRUNCATE TABLE EMPLOYEE", "DELETE FROM EMPLOYEE_SYNC");
		}

		abstract void fill();

		@Override
		public long run() {
			fill();
			return site.staff().size();
		}
	}
}
