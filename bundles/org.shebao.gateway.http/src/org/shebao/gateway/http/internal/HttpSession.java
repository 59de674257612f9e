package org.shebao.gateway.http.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.shebao.core.RuleViolation;
import org.shebao.core.identity.RequestId;
import org.shebao.gateway.AccountGateway;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.DeclarationGateway;
import org.shebao.gateway.EmployeeGateway;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.NoticeGateway;
import org.shebao.gateway.PaymentGateway;
import org.shebao.gateway.SessionInfo;
import org.shebao.gateway.WageGateway;
import org.shebao.gateway.wire.Bodies;
import org.shebao.gateway.wire.Operation;
import org.shebao.gateway.wire.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A login at a bureau. */
final class HttpSession implements BureauSession {
	private static final Logger LOG = LoggerFactory.getLogger(HttpSession.class);

	private final Channel channel;
	private volatile SessionInfo info;
	private final AtomicBoolean closed = new AtomicBoolean();

	HttpSession(Channel channel, SessionInfo info) {
		this.channel = channel;
		this.info = info;
	}

	@Override
	public SessionInfo info() {
		return info;
	}

	@Override
	public void changePassword(char[] oldPassword, char[] newPassword) {
		channel.secret(Call.of(Operation.CHANGE_PASSWORD).with(new Bodies.PasswordChange(oldPassword, newPassword)), body -> body.skip(0));
		info = new SessionInfo(info.registration(), info.userName(), info.permission(), false);
	}

	@Override
	public void verifyPassword(char[] password) {
		channel.secret(Call.of(Operation.VERIFY_PASSWORD).with(new Bodies.PasswordCheck(password)), body -> body.skip(0));
	}

	@Override
	public List<InsuranceRegistration> registrations() {
		return channel.list(Call.of(Operation.UNITS), InsuranceRegistration.class);
	}

	@Override
	public EmployeeGateway employees() {
		return new HttpEmployees(channel);
	}

	@Override
	public WageGateway wages() {
		return new HttpWages(channel);
	}

	@Override
	public DeclarationGateway declarations() {
		return new HttpDeclarations(channel);
	}

	@Override
	public PaymentGateway payments() {
		return new HttpPayments(channel);
	}

	@Override
	public AccountGateway accounts() {
		return () -> channel.list(Call.of(Operation.ACCOUNTS), AccountGateway.BankAccount.class);
	}

	@Override
	public NoticeGateway notices() {
		return () -> channel.list(Call.of(Operation.ANNOUNCEMENTS), NoticeGateway.Announcement.class);
	}

	@Override
	public Optional<Feedback> feedback(RequestId id) {
		try {
			return Optional.of(channel.get(Call.of(Operation.FEEDBACK, id), Feedback.class));
		} catch (RuleViolation e) {
			if (e.rule().equals(Problem.UNKNOWN_REQUEST)) {
				return Optional.empty();
			}
			throw e;
		}
	}

	@Override
	public void close() {
		if (closed.compareAndSet(false, true)) {
			try {
				channel.run(Call.of(Operation.LOGOUT));
			} catch (GatewayException | RuleViolation e) {
				// the bureau ends a session that nobody uses by itself
				LOG.debug("logout not confirmed", e);
			}
		}
	}
}
