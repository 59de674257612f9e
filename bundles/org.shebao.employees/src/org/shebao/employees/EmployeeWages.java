package org.shebao.employees;

import java.sql.SQLException;

import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;
import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;

/** The wages kept with the employees' insurances: what the wages area records when the bureau has accepted them. */
public interface EmployeeWages {

	/** Begins to record accepted wages in a transaction; closing the recorder writes the rest. */
	Recorder record(StoreTransaction transaction, EmployerId employer) throws SQLException;

	/** Records wages, many at a time. */
	interface Recorder extends AutoCloseable {

		/** Records one wage for the running insurances it covers (C-4), except where a wage that holds longer is known. */
		void accept(AcceptedWage wage) throws SQLException;

		@Override
		void close() throws SQLException;
	}

	/**
	 * A wage that counts now.
	 *
	 * @param person the person
	 * @param unit   the unit number it is restricted to, null for all
	 * @param type   the type it is restricted to, null for all
	 * @param wage   the wage
	 * @param from   from when it is valid
	 * @param to     until when it is valid
	 */
	record AcceptedWage(PersonNumber person, UnitNumber unit, InsuranceType type, Money wage, FeePeriod from, FeePeriod to) {
	}
}
