package org.shebao.store.outbox;

import java.util.List;

import org.shebao.core.identity.RequestId;
import org.shebao.gateway.BureauSession;
import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;

/** Everything that changes state at the bureau goes through here: nothing is lost and nothing is sent twice. */
public interface Outbox {

	/** Records a submission in the transaction of the local change it belongs to. It is sent by {@link #dispatch}. */
	void enqueue(StoreTransaction transaction, EmployerId employer, String kind, RequestId id);

	/**
	 * Sends what waits, looks up what is unknown and asks for feedback, in the order of entry, one at a time for each employer.
	 *
	 * @return the entries that were open, as they stand now
	 * @throws org.shebao.gateway.GatewayException.Unreachable  if the bureau cannot be reached: nothing was sent, everything waits
	 * @throws org.shebao.gateway.GatewayException.SessionEnded if the login ended: everything waits
	 */
	List<OutboxEntry> dispatch(EmployerId employer, BureauSession session);

	/** The entries of an employer that are not settled, in the order of entry. */
	List<OutboxEntry> open(EmployerId employer);

	/** One entry, empty if there is none with this id. */
	java.util.Optional<OutboxEntry> find(RequestId id);
}
