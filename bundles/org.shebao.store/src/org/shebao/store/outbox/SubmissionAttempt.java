package org.shebao.store.outbox;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A submission being sent, in a flight recording: of what kind it is and for the how manyeth time, never what it says. */
@Name("org.shebao.SubmissionAttempt")
@Label("Submission Attempt")
@Category({ "Shebao", "Outbox" })
@StackTrace(false)
final class SubmissionAttempt extends Event {

	@Label("Kind")
	String kind;

	@Label("Attempt")
	@Description("1 for the first time")
	int attempt;

	/** Begins to measure. */
	static SubmissionAttempt begin(OutboxEntry entry) {
		SubmissionAttempt event = new SubmissionAttempt();
		event.kind = entry.kind();
		event.attempt = entry.attempts() + 1;
		event.begin();
		return event;
	}
}
