package org.shebao.wages.internal;

import java.sql.SQLException;
import java.util.Iterator;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.identity.RequestId;
import org.shebao.employees.EmployeeWages;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.WageGateway.Line;
import org.shebao.gateway.WageGateway.WageSubmission;
import org.shebao.store.Store;
import org.shebao.store.StoreException;
import org.shebao.store.StoreTransaction;
import org.shebao.store.outbox.SubmissionHandler;
import org.shebao.wages.WageBatch;
import org.shebao.wages.WageDeclarations;
import org.shebao.wages.WageDraft;

/** Sends a batch of wages and records what became of every line (DOMAIN §3.1). */
@Component
public final class WageSubmissionHandler implements SubmissionHandler {

	private final Store store;
	private final EmployeeWages employeeWages;

	/** Over an open store and the wages kept with the employees. */
	@Activate
	public WageSubmissionHandler(@Reference Store store, @Reference EmployeeWages employeeWages) {
		this.store = store;
		this.employeeWages = employeeWages;
	}

	@Override
	public String kind() {
		return WageDeclarations.KIND;
	}

	@Override
	public Feedback send(RequestId id, BureauSession session) {
		WageBatch batch = store.read(tx -> new BatchTable(tx).of(id)).batch();
		SubmittedLines stored = SubmittedLines.of(store, batch.id(), false);
		Iterator<Line> lines = new Iterator<>() {
			@Override
			public boolean hasNext() {
				return stored.hasNext();
			}

			@Override
			public Line next() {
				WageDraft wage = stored.next().wage();
				return new Line(wage.person(), wage.unit(), wage.type(), wage.wage());
			}
		};
		return session.wages().submit(id, new WageSubmission(batch.scope().kind(), batch.scope().year()), lines);
	}

	@Override
	public void received(StoreTransaction transaction, RequestId id, Feedback feedback) {
		try {
			new BatchTable(transaction).taken(id);
		} catch (SQLException failed) {
			throw new StoreException(failed.getMessage(), failed);
		}
	}

	@Override
	public void settle(StoreTransaction transaction, RequestId id, Feedback feedback, BureauSession session) {
		try {
			BatchTable.Owned owned = new BatchTable(transaction).of(id);
			if (feedback.rule().isEmpty()) {
				settleLines(transaction, owned, session);
			} else {
				new LineTable(transaction, owned.batch().id()).rejectAll(feedback.rule(), feedback.reason());
				new BatchTable(transaction).decided(owned.batch(), 0, owned.batch().lines());
			}
		} catch (SQLException failed) {
			throw new StoreException(failed.getMessage(), failed);
		}
	}

	private void settleLines(StoreTransaction transaction, BatchTable.Owned owned, BureauSession session) throws SQLException {
		LineTable table = new LineTable(transaction, owned.batch().id());
		SubmittedLines lines = SubmittedLines.within(transaction, owned.batch().id(), false);
		try (LineSettlement settlement = new LineSettlement(table, lines, employeeWages.record(transaction, owned.employer()))) {
			session.wages().results(owned.batch().requestId(), settlement::take);
			settlement.complete();
			new BatchTable(transaction).decided(owned.batch(), settlement.accepted(), settlement.rejected());
		}
	}
}
