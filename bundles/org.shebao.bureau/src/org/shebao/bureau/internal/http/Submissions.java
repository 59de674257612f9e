package org.shebao.bureau.internal.http;

import java.util.function.Function;

import org.shebao.bureau.internal.Bureau;
import org.shebao.bureau.internal.BureauTexts;
import org.shebao.bureau.internal.Refusal;
import org.shebao.core.identity.RequestId;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.wire.Problem;

/** What all submissions have in common. */
final class Submissions {
	private Submissions() {
	}

	/** Answers a submission; a repeated one as the first time, without looking at its body. */
	static Answer receive(Bureau bureau, Call call, Function<RequestId, Feedback> receiving) {
		RequestId id = call.submissionId();
		return Answer.submission(bureau.requests().feedback(call.serial(), id).orElseGet(() -> receiving.apply(id)));
	}

	/** Says what became of a submission. */
	static Answer lookUp(Bureau bureau, Call call) {
		RequestId id = call.path(0, "requestId", RequestId::new);
		return Answer.submission(bureau.requests().feedback(call.serial(), id)
				.orElseThrow(() -> Refusal.missing(Problem.UNKNOWN_REQUEST, BureauTexts.text("unknown.request"))));
	}
}
