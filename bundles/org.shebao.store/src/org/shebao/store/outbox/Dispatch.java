package org.shebao.store.outbox;

import java.util.List;
import java.util.Optional;

import org.shebao.core.RuleViolation;
import org.shebao.core.identity.RequestId;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.GatewayException.OutcomeUnknown;
import org.shebao.gateway.GatewayException.SessionEnded;
import org.shebao.gateway.GatewayException.Unreachable;
import org.shebao.gateway.GatewayException.Untrusted;
import org.shebao.store.Store;
import org.shebao.store.outbox.OutboxEntry.State;

/**
 * One round over the open entries of an employer. Each state is committed before the step that it announces, so that whatever interrupts the round the next one
 * knows what may have happened. An unexpected exception, be it the handler's or due to an odd answer, stops its own entry only: this is tried again in the next
 * round, and the failures of a round are raised together at its end. What was entered later is sent if the bureau is known to have the failed entry, so that the
 * bureau still gets everything in the order of entry; otherwise it waits.
 */
final class Dispatch {

	private final Store store;
	private final BureauSession session;
	private final Failures failures = new Failures();
	/** Set when an outcome is unknown: what was entered later may rest on it and waits, only answers are still asked for. */
	private boolean held;
	/** Whether the bureau has told that it has the entry at hand, so that it will never be sent again. */
	private boolean received;

	Dispatch(Store store, BureauSession session) {
		this.store = store;
		this.session = session;
	}

	/**
	 * Brings one entry as far as it comes.
	 *
	 * @throws RuntimeException the round's first failure, if no later entry would fare better
	 */
	void step(OutboxEntry entry, SubmissionHandler handler) {
		received = entry.state() == State.AWAITING;
		try {
			advance(entry, handler);
		} catch (Unreachable | SessionEnded | Untrusted e) {
			failures.add(e);
			failures.raise();
		} catch (RuntimeException e) {
			// whatever a handler lets through concerns its own entry; it is raised at the end of the round
			held |= !received;
			failures.add(e);
		}
	}

	/**
	 * Ends the round.
	 *
	 * @throws RuntimeException the first failure of an entry, the others suppressed in it
	 */
	void end() {
		failures.raise();
	}

	private void advance(OutboxEntry entry, SubmissionHandler handler) {
		switch (entry.state()) {
			case QUEUED -> send(entry, handler);
			case SENDING -> {
				mark(entry.id(), State.UNKNOWN);
				lookUp(entry, handler);
			}
			case UNKNOWN, AWAITING -> lookUp(entry, handler);
			case SETTLED -> throw new IllegalArgumentException("settled: " + entry.id());
		}
	}

	private void lookUp(OutboxEntry entry, SubmissionHandler handler) {
		Optional<Feedback> found;
		try {
			found = session.feedback(entry.id());
		} catch (OutcomeUnknown e) {
			// asking has changed nothing, so the next round asks again
			held |= !received;
			return;
		}
		if (found.isPresent()) {
			record(entry, handler, found.get());
		} else {
			send(entry, handler);
		}
	}

	private void send(OutboxEntry entry, SubmissionHandler handler) {
		if (held) {
			return;
		}
		RequestId id = entry.id();
		received = false;
		store.execute(transaction -> OutboxTable.beginSending(transaction, id));
		Feedback feedback;
		SubmissionAttempt attempt = SubmissionAttempt.begin(entry);
		try {
			feedback = handler.send(id, session);
		} catch (Unreachable | SessionEnded | Untrusted e) {
			mark(id, State.QUEUED);
			throw e;
		} catch (OutcomeUnknown e) {
			mark(id, State.UNKNOWN);
			held = true;
			return;
		} catch (RuleViolation e) {
			// the bureau may not remember what it refused: until that is settled the entry counts as unsent
			settle(id, handler, refusal(id, e));
			return;
		} finally {
			attempt.commit();
		}
		record(entry, handler, feedback);
	}

	private void record(OutboxEntry entry, SubmissionHandler handler, Feedback feedback) {
		RequestId id = entry.id();
		received = true;
		if (feedback.isFinal()) {
			mark(id, State.AWAITING);
			settle(id, handler, feedback);
		} else {
			store.execute(transaction -> {
				handler.received(transaction, id, feedback);
				OutboxTable.setState(transaction, id, State.AWAITING);
			});
		}
	}

	private void settle(RequestId id, SubmissionHandler handler, Feedback feedback) {
		try {
			store.execute(transaction -> {
				handler.settle(transaction, id, feedback, session);
				OutboxTable.setState(transaction, id, State.SETTLED);
			});
		} catch (OutcomeUnknown e) {
			// the lines of the result could not be read: rolled back, the next round settles it
			held |= !received;
		}
	}

	private void mark(RequestId id, State state) {
		store.execute(transaction -> OutboxTable.setState(transaction, id, state));
	}

	private static Feedback refusal(RequestId id, RuleViolation violation) {
		List<String> details = violation.details();
		String reason = details.isEmpty() ? violation.getMessage() : violation.getMessage() + "\n" + String.join("\n", details);
		return new Feedback(id, Feedback.State.REJECTED, 0, 0, violation.rule(), reason, "");
	}
}
