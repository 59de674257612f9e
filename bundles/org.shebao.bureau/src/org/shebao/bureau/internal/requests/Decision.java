package org.shebao.bureau.internal.requests;

import org.shebao.gateway.Feedback.State;

/**
 * What was decided of a submission.
 *
 * @param accepted  accepted lines
 * @param rejected  rejected lines
 * @param rule      the rule that rejected it as a whole, empty if none
 * @param reason    the reason, empty if none
 * @param reference what came of it, empty if nothing
 */
public record Decision(State state, long accepted, long rejected, String rule, String reason, String reference) {

	/** Accepted as a whole. */
	public static Decision accepted(long lines, String reference) {
		return new Decision(State.ACCEPTED, lines, 0, "", "", reference);
	}

	/** Rejected as a whole. */
	public static Decision rejected(long lines, String rule, String reason) {
		return new Decision(State.REJECTED, 0, lines, rule, reason, "");
	}

	/** Decided line by line. */
	public static Decision byLine(long accepted, long rejected, String reference) {
		State state = rejected == 0 ? State.ACCEPTED : accepted == 0 ? State.REJECTED : State.PARTLY;
		return new Decision(state, accepted, rejected, "", "", reference);
	}
}
