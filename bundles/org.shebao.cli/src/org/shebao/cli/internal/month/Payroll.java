package org.shebao.cli.internal.month;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;
import org.shebao.documents.WageRow;
import org.shebao.employees.EmployeeQuery;
import org.shebao.employees.Employees;
import org.shebao.employees.InsuranceStatus;
import org.shebao.store.EmployerId;

/**
 * The employer's own payroll, made up for the demonstration: who needs a new contribution wage, and which.
 *
 * @param due the certificate numbers of those whose wage is missing or ended with last year
 */
record Payroll(Set<String> due) {

	/** For people without any wage: below the lower limit, ordinary ones, odd cents, and above the upper limit. */
	private static final List<Money> WAGES = Stream.of("3000.00", "5000.00", "6333.33", "8765.43", "30000.00").map(Money::parse).toList();
	/** Whoever had a wage earns 3.33 % more: no wage falls, which declared months would forbid. */
	private static final long RAISE_OF_TEN_THOUSAND = 333;

	/** Looks at the employees as fetched: who lacks a wage that reaches into a month. */
	static Payroll of(Employees employees, EmployerId employer, FeePeriod month) {
		Set<String> due = new HashSet<>();
		employees.each(employer, EmployeeQuery.ALL.withStatus(InsuranceStatus.NORMAL).withoutWageIn(month), employee -> due.add(employee.certificate().number()));
		return new Payroll(due);
	}

	/** Whether a person needs a new wage; any other cell of the sheet is left empty, which leaves the wage as it is. */
	boolean needs(WageRow row) {
		return due.contains(row.number());
	}

	/**
	 * A person's new wage.
	 *
	 * @param former last year's, empty if there is none
	 * @param place  the person's place in the sheet
	 */
	Money wage(Optional<Money> former, int place) {
		return former.map(wage -> Money.ofFen(wage.fen() + wage.fen() * RAISE_OF_TEN_THOUSAND / 10_000)).orElseGet(() -> WAGES.get(place % WAGES.size()));
	}
}
