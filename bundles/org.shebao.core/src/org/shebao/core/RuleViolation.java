package org.shebao.core;

import java.util.List;
import java.util.Objects;

/**
 * A rule of the domain refuses what the user asked for, and the user can mend it. The message is a full sentence in the user's language.
 */
public final class RuleViolation extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String rule;
	private final transient List<String> details;

	/**
	 * @param rule    the rule's number, such as {@code R-086} or {@code W-2}
	 * @param message what the user reads
	 * @param details one line for each person, period or row concerned; empty if the message says all
	 */
	public RuleViolation(String rule, String message, List<String> details) {
		super(Objects.requireNonNull(message));
		this.rule = Objects.requireNonNull(rule);
		this.details = List.copyOf(details);
	}

	/** A violation that needs no details. */
	public RuleViolation(String rule, String message) {
		this(rule, message, List.of());
	}

	/** The rule's number. */
	public String rule() {
		return rule;
	}

	/** One line for each thing concerned. */
	public List<String> details() {
		return details;
	}
}
