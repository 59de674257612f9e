package org.shebao.store.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.shebao.core.RuleViolation;
import org.shebao.core.identity.RequestId;
import org.shebao.gateway.AccountGateway;
import org.shebao.gateway.NoticeGateway;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.DeclarationGateway;
import org.shebao.gateway.EmployeeGateway;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.Doubt;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.PaymentGateway;
import org.shebao.gateway.Permission;
import org.shebao.gateway.SessionInfo;
import org.shebao.gateway.WageGateway;

/** A bureau that does what it is told and, unlike a real one, executes a repeated id again, so that sending twice shows. */
final class ScriptedBureau implements BureauSession {

	/** What happens to a submission. */
	enum OnSubmit {
		ACCEPT, PENDING, UNREACHABLE, SESSION_ENDED, UNTRUSTED, CUT_BEFORE, CUT_AFTER, CRASH_BEFORE, CRASH_AFTER, FAULT_BEFORE, FAULT_AFTER, REFUSE
	}

	/** What happens to a question for feedback. */
	enum OnLookUp {
		ANSWER, UNREACHABLE, CUT
	}

	/** What the login may do. */
	Permission permission = Permission.ALL;
	private final Deque<OnSubmit> submits = new ArrayDeque<>();
	private final Deque<OnLookUp> lookUps = new ArrayDeque<>();
	private final Map<RequestId, Feedback> known = new HashMap<>();
	private final List<RequestId> executed = new ArrayList<>();
	private final List<RequestId> attempted = new ArrayList<>();

	/** Forgets the rest of the script and takes a new one; after its end all goes well. */
	void script(Collection<OnSubmit> onSubmit, Collection<OnLookUp> onLookUp) {
		submits.clear();
		submits.addAll(onSubmit);
		lookUps.clear();
		lookUps.addAll(onLookUp);
	}

	ScriptedBureau onSubmit(OnSubmit... faults) {
		script(List.of(faults), List.of());
		return this;
	}

	/** The requests in the order of their execution, one entry for each execution. */
	List<RequestId> executed() {
		return executed;
	}

	/** The requests in the order of the attempts to send them. */
	List<RequestId> attempted() {
		return attempted;
	}

	/** Decides what is pending. */
	void decide() {
		known.replaceAll((id, feedback) -> accepted(id));
	}

	/** Loses a submission, as no bureau should. */
	void forget(RequestId id) {
		known.remove(id);
	}

	/** A submission comes in. */
	synchronized Feedback submit(RequestId id) {
		attempted.add(id);
		return switch (submits.isEmpty() ? OnSubmit.ACCEPT : submits.remove()) {
			case ACCEPT -> execute(id, accepted(id));
			case PENDING -> execute(id, new Feedback(id, Feedback.State.PENDING, 0, 0, "", "", ""));
			case UNREACHABLE -> throw new GatewayException.Unreachable("off line", null);
			case SESSION_ENDED -> throw new GatewayException.SessionEnded("log in again");
			case UNTRUSTED -> throw new GatewayException.Untrusted(Doubt.AUTHORITY, null);
			case CUT_BEFORE -> throw new GatewayException.OutcomeUnknown("cut", null);
			case CUT_AFTER -> {
				execute(id, accepted(id));
				throw new GatewayException.OutcomeUnknown("cut", null);
			}
			case CRASH_BEFORE -> throw new Crash();
			case CRASH_AFTER -> {
				execute(id, accepted(id));
				throw new Crash();
			}
			case FAULT_BEFORE -> throw new IllegalStateException("fault of " + id);
			case FAULT_AFTER -> {
				execute(id, accepted(id));
				throw new IllegalStateException("fault of " + id);
			}
			case REFUSE -> throw new RuleViolation("R-138", "同一单位编号的险种必须一起申报。", List.of("失业保险"));
		};
	}

	@Override
	public synchronized Optional<Feedback> feedback(RequestId id) {
		return switch (lookUps.isEmpty() ? OnLookUp.ANSWER : lookUps.remove()) {
			case ANSWER -> Optional.ofNullable(known.get(id));
			case UNREACHABLE -> throw new GatewayException.Unreachable("off line", null);
			case CUT -> throw new GatewayException.OutcomeUnknown("cut", null);
		};
	}

	private Feedback execute(RequestId id, Feedback feedback) {
		executed.add(id);
		known.put(id, feedback);
		return feedback;
	}

	private static Feedback accepted(RequestId id) {
		return new Feedback(id, Feedback.State.ACCEPTED, 1, 0, "", "", "B-" + id);
	}

	@Override
	public SessionInfo info() {
		return new SessionInfo(null, "", permission, false);
	}

	@Override
	public void changePassword(char[] oldPassword, char[] newPassword) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void verifyPassword(char[] password) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<InsuranceRegistration> registrations() {
		throw new UnsupportedOperationException();
	}

	@Override
	public EmployeeGateway employees() {
		throw new UnsupportedOperationException();
	}

	@Override
	public WageGateway wages() {
		throw new UnsupportedOperationException();
	}

	@Override
	public DeclarationGateway declarations() {
		throw new UnsupportedOperationException();
	}

	@Override
	public PaymentGateway payments() {
		throw new UnsupportedOperationException();
	}

	@Override
	public NoticeGateway notices() {
		return List::of;
	}

	@Override
	public AccountGateway accounts() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void close() {
		// nothing is open
	}
}
