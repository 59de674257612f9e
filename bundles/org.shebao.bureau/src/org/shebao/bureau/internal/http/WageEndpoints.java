package org.shebao.bureau.internal.http;

import org.shebao.bureau.internal.Bureau;
import org.shebao.core.identity.RequestId;

/** Contribution wages. */
record WageEndpoints(Bureau bureau) {

	Answer submit(Call call) {
		return Submissions.receive(bureau, call, id -> {
			WageBody body = call.body().lines(WageBody::read);
			return bureau.wages().receive(call.serial(), id, body.submission(), body.lines());
		});
	}

	Answer results(Call call) {
		RequestId id = call.path(0, "requestId", RequestId::new);
		return Answer.lines(sink -> bureau.wages().results(call.serial(), id, sink::accept));
	}
}
