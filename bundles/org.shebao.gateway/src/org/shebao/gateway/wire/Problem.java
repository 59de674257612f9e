package org.shebao.gateway.wire;

import java.util.List;

import org.shebao.core.RuleViolation;

/**
 * The body of every answer that refuses.
 *
 * @param rule    the rule that refuses, such as {@code R-138}, or one of the codes of this class
 * @param message why, a full sentence for the user
 * @param details one line for each thing concerned, empty if the message says all
 */
public record Problem(String rule, String message, List<String> details) {
	/** No submission with this id was ever received: it may be sent. */
	public static final String UNKNOWN_REQUEST = "UNKNOWN_REQUEST";
	/** The session has ended or never was. */
	public static final String SESSION_ENDED = "SESSION_ENDED";
	/** The session's permission does not reach so far. */
	public static final String PERMISSION = "PERMISSION";
	/** The request breaks the contract: a fault of the program that sent it. */
	public static final String CONTRACT = "CONTRACT";
	/** Too many calls: wait and call again. */
	public static final String TOO_MANY_REQUESTS = "TOO_MANY_REQUESTS";
	/** Something failed inside; whether the request took effect is unknown. */
	public static final String INTERNAL = "INTERNAL";

	public Problem {
		details = details == null ? List.of() : List.copyOf(details);
	}

	/** A problem that needs no details. */
	public Problem(String rule, String message) {
		this(rule, message, List.of());
	}

	/** The problem that tells of a violation. */
	public static Problem of(RuleViolation violation) {
		return new Problem(violation.rule(), violation.getMessage(), violation.details());
	}

	/** The violation that this problem tells of. */
	public RuleViolation toViolation() {
		return new RuleViolation(rule, message, details);
	}
}
