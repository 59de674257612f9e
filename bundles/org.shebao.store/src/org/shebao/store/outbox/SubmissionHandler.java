package org.shebao.store.outbox;

import org.shebao.core.identity.RequestId;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.Feedback;
import org.shebao.store.StoreTransaction;

/** How one kind of submission is sent and settled; registered as a service by the area it belongs to. */
public interface SubmissionHandler {

	/** The kind, such as {@code wages}. */
	String kind();

	/**
	 * Sends what was committed under the id; may stream from the store. Gateway exceptions and rule violations pass through.
	 */
	Feedback send(RequestId id, BureauSession session);

	/**
	 * Records that the bureau has received it and not decided yet, in the transaction that records the outbox's state.
	 */
	void received(StoreTransaction transaction, RequestId id, Feedback feedback);

	/**
	 * Records the final feedback in the transaction that settles the outbox's entry. May stream line results from the session.
	 */
	void settle(StoreTransaction transaction, RequestId id, Feedback feedback, BureauSession session);
}
