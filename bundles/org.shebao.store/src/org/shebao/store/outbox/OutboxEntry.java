package org.shebao.store.outbox;

import java.time.Instant;

import org.shebao.core.identity.RequestId;
import org.shebao.store.EmployerId;

/**
 * A submission.
 *
 * @param id        the client-made id
 * @param employer  whose it is
 * @param kind      the kind, by which its {@link SubmissionHandler} is found
 * @param state     how far it is
 * @param createdAt when it was recorded
 * @param attempts  how often sending was begun
 */
public record OutboxEntry(RequestId id, EmployerId employer, String kind, State state, Instant createdAt, int attempts) {

	/**
	 * How far a submission is: waiting to be sent; begun to be sent; outcome unknown, to be looked up and never sent blindly;
	 * received by the bureau and not decided; settled.
	 */
	public enum State {
		QUEUED, SENDING, UNKNOWN, AWAITING, SETTLED
	}
}
