package org.shebao.bureau.internal;

import org.shebao.gateway.wire.Problem;

/** A call that is refused with a status other than that of a broken rule. */
public final class Refusal extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final int status;
	private final transient Problem problem;

	/**
	 * @param status  the HTTP status
	 * @param problem the body
	 */
	public Refusal(int status, Problem problem) {
		super(problem.rule());
		this.status = status;
		this.problem = problem;
	}

	/** A request that breaks the contract. */
	public static Refusal contract(String message) {
		return new Refusal(400, new Problem(Problem.CONTRACT, message));
	}

	/** A thing that does not exist. */
	public static Refusal missing(String rule, String message) {
		return new Refusal(404, new Problem(rule, message));
	}

	/** The state of something does not allow the call. */
	public static Refusal conflict(String rule, String message) {
		return new Refusal(409, new Problem(rule, message));
	}

	/** The HTTP status. */
	public int status() {
		return status;
	}

	/** The body. */
	public Problem problem() {
		return problem;
	}
}
