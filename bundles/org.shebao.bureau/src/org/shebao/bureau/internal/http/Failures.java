package org.shebao.bureau.internal.http;

import org.shebao.bureau.internal.BureauTexts;
import org.shebao.bureau.internal.Refusal;
import org.shebao.bureau.internal.Trace;
import org.shebao.core.RuleViolation;
import org.shebao.gateway.wire.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The answer to a call that failed. */
final class Failures {
	private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

	private Failures() {
	}

	static Answer answer(RuntimeException failure) {
		return switch (failure) {
			case Refusal refusal -> Answer.problem(refusal.status(), refusal.problem());
			case RuleViolation violation -> Answer.problem(422, Problem.of(violation));
			default -> {
				LOG.error("a call failed: {}", new Trace(failure));
				yield Answer.problem(500, new Problem(Problem.INTERNAL, BureauTexts.text("internal")));
			}
		};
	}
}
