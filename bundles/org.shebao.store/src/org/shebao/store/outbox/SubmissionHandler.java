package org.shebao.store.outbox;

import org.shebao.core.identity.RequestId;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.Permission;
import org.shebao.store.StoreTransaction;

/**
 * How one kind of submission is sent and settled; registered as a service by the area it belongs to. Any method may be called again for the same submission
 * after a failure. None may check for cancelling once the bureau may have the submission.
 */
public interface SubmissionHandler {

	/** The kind, such as {@code wages}. */
	String kind();

	/**
	 * What a login must be allowed to do so that this kind is sent and looked up by it. A login that may less leaves it waiting: the bureau would refuse it, and
	 * the work of whoever entered it would be settled as rejected.
	 */
	default Permission needs() {
		return Permission.ALL;
	}

	/**
	 * Sends what was committed under the id; may stream from the store. Called outside any transaction. Gateway exceptions and rule violations pass through:
	 * {@code Unreachable}, {@code SessionEnded} and {@code Untrusted} put the submission back into the queue, so they must mean that it has not been submitted;
	 * {@code OutcomeUnknown} has it looked up; a {@link org.shebao.core.RuleViolation} settles it as rejected with the rule and, in the reason, the message and
	 * the details, one on each line. Anything else also has it looked up, at the next dispatch.
	 */
	Feedback send(RequestId id, BureauSession session);

	/**
	 * Records that the bureau has received it and not decided yet, in the transaction that records the outbox's state. Called again whenever the bureau is asked
	 * and still has not decided; not called at all if it decides at once.
	 */
	void received(StoreTransaction transaction, RequestId id, Feedback feedback);

	/**
	 * Records the final feedback in the transaction that settles the outbox's entry. May stream line results from the session. When it throws, nothing of it is
	 * stored, the submission stays as it was and settling is repeated at the next dispatch.
	 */
	void settle(StoreTransaction transaction, RequestId id, Feedback feedback, BureauSession session);
}
