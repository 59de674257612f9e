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
 * knows what may have happened. An unexpected exception leaves SENDING behind, which the next round looks up.
 */
final class Dispatch {

	private final Store store;
	private final BureauSession session;
	/** Set when an outcome is unknown: what was entered later may rest on it and waits, only answers are still asked for. */
	private boolean held;

	Dispatch(Store store, BureauSession session) {
		this.store = store;
		this.session = session;
	}

	void step(OutboxEntry entry, SubmissionHandler handler) {
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
			held |= entry.state() != State.AWAITING;
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
		store.execute(transaction -> OutboxTable.beginSending(transaction, id));
		Feedback feedback;
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
			feedback = refusal(id, e);
		}
		record(entry, handler, feedback);
	}

	private void record(OutboxEntry entry, SubmissionHandler handler, Feedback feedback) {
		RequestId id = entry.id();
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
			// the lines of the result could not be read: rolled back, the entry awaits, the next round settles it
			return;
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
