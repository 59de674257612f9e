package org.shebao.cli.internal.bench;

import org.shebao.employees.EmployeeQuery;
import org.shebao.employees.Employees;
import org.shebao.employees.InsuranceStatus;

/**
 * A window of 1000 rows near the end of a filtered list, against the first window of the same list.
 *
 * @param site where; its employees are stored
 */
record WindowBenchmark(Site site) implements Benchmark {

	/** Fewer persons have no second window. */
	static final int LEAST = 10_000;

	private static final int ROWS = 1000;
	private static final int PERSONS_LEFT = 2500;
	private static final int REPEATED = 10;
	/** Half of all. */
	private static final EmployeeQuery QUERY = EmployeeQuery.ALL.withStatus(InsuranceStatus.NORMAL).withName(Staff.SOUGHT);

	@Override
	public Aim aim() {
		return Aim.WINDOW;
	}

	@Override
	public Way product() {
		return () -> windows(site.staff().person(site.staff().size() - PERSONS_LEFT).value());
	}

	@Override
	public Way baseline() {
		return () -> windows("");
	}

	private long windows(String after) {
		long rows = 0;
		for (int time = 0; time < REPEATED; time++) {
			rows += site.get(Employees.class).window(site.session().id(), QUERY, after, ROWS).size();
		}
		return rows;
	}
}
