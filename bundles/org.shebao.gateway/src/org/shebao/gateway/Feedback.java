package org.shebao.gateway;

import org.shebao.core.identity.RequestId;

/**
 * What the bureau says of a submission.
 *
 * @param id        the submission's id
 * @param state     how far it is
 * @param accepted  accepted lines, 0 while pending
 * @param rejected  rejected lines, 0 while pending
 * @param rule      the rule that rejected it as a whole, empty if none
 * @param reason    the reason in the bureau's words, empty if none
 * @param reference what came of it: the batch, the levy voucher or the bank voucher number; empty if nothing
 */
public record Feedback(RequestId id, State state, long accepted, long rejected, String rule, String reason, String reference) {

	/** How far a submission is. */
	public enum State {
		PENDING, ACCEPTED, PARTLY, REJECTED
	}

	/** Whether the bureau has decided. */
	public boolean isFinal() {
		return state != State.PENDING;
	}
}
