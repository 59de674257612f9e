package org.shebao.wages.internal;

import java.sql.SQLException;

import org.shebao.employees.EmployeeWages;
import org.shebao.employees.EmployeeWages.AcceptedWage;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.WageGateway.LineResult;
import org.shebao.store.StoreException;
import org.shebao.store.bulk.BatchStatement;
import org.shebao.wages.SubmittedWage;
import org.shebao.wages.WageDraft;

/** Records the results of a batch as they stream in beside its lines: both are in the order of submission. */
final class LineSettlement implements AutoCloseable {

	private final SubmittedLines lines;
	private final BatchStatement<LineResult> results;
	private final EmployeeWages.Recorder wages;
	private long accepted;
	private long rejected;

	LineSettlement(LineTable table, SubmittedLines lines, EmployeeWages.Recorder wages) throws SQLException {
		this.lines = lines;
		this.wages = wages;
		this.results = table.settler();
	}

	void take(LineResult result) {
		SubmittedWage line = lines.hasNext() ? lines.next() : null;
		if (line == null || line.number() != result.number()) {
			throw unreadable("result " + result.number() + " fits no line that was submitted");
		}
		try {
			results.add(result);
			if (result.accepted()) {
				accepted++;
				WageDraft wage = line.wage();
				wages.accept(new AcceptedWage(wage.person(), wage.unit(), wage.type(), wage.wage(), result.validFrom(), result.validTo()));
			} else {
				rejected++;
			}
		} catch (SQLException failed) {
			throw new StoreException(failed.getMessage(), failed);
		}
	}

	/** States that every line has its result. */
	void complete() {
		if (lines.hasNext()) {
			throw unreadable("there is no result for line " + lines.next().number());
		}
	}

	/** An answer that cannot be read: nothing of it is recorded and the bureau is asked again later. */
	private static GatewayException.OutcomeUnknown unreadable(String what) {
		return new GatewayException.OutcomeUnknown("results of wages: " + what, null);
	}

	long accepted() {
		return accepted;
	}

	long rejected() {
		return rejected;
	}

	@Override
	public void close() throws SQLException {
		try (EmployeeWages.Recorder closedLast = wages) {
			results.close();
		}
	}
}
