package org.shebao.bureau.internal.access;

import java.time.Duration;
import java.time.InstantSource;

import org.shebao.bureau.internal.BureauTexts;
import org.shebao.bureau.internal.Refusal;
import org.shebao.bureau.internal.registry.Registrations;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.gateway.Permission;
import org.shebao.gateway.SessionInfo;
import org.shebao.gateway.TaxRegistration;
import org.shebao.gateway.wire.Bodies;
import org.shebao.gateway.wire.Operation;
import org.shebao.gateway.wire.Problem;

/** Who may do what: login, passwords and the permission of each operation (DOMAIN §5.20). */
public final class Access {
	private final Registrations registrations;
	private final Passwords passwords;
	private final Sessions sessions;

	/**
	 * @param time real time
	 * @param idle after how long an unused session ends
	 */
	public Access(Registrations registrations, Passwords passwords, InstantSource time, Duration idle) {
		this.registrations = registrations;
		this.passwords = passwords;
		this.sessions = new Sessions(time, idle);
	}

	/**
	 * Logs in.
	 *
	 * @throws Refusal unknown or not associated registration, wrong or locked password, disabled user
	 */
	public Bodies.LoggedIn login(RegistrationSerial serial, String userName, char[] password) {
		TaxRegistration registration = registrations.get(serial);
		if (!registration.associated()) {
			throw Refusal.conflict("R-019", BureauTexts.text("R-019"));
		}
		Credential credential = passwords.check(serial, userName, password);
		Session session = new Session(sessions.newToken(), serial, registration.taxpayerId(), userName, credential.permission(), credential.isInitial());
		sessions.begin(session);
		return new Bodies.LoggedIn(session.token(), new SessionInfo(registration, userName, session.permission(), session.mustChangePassword()));
	}

	/**
	 * The session of a token, if it may use an operation.
	 *
	 * @throws Refusal 401 without a session, 403 if the permission does not reach so far or the password must be changed first
	 */
	public Session admit(String token, Operation operation) {
		Session session = sessions.of(token);
		if (session.mustChangePassword() && !servesPasswordChange(operation)) {
			throw new Refusal(403, new Problem("R-025", BureauTexts.text("R-025")));
		}
		if (session.permission() == Permission.PAYMENT && !servesPayment(operation)) {
			throw new Refusal(403, new Problem(Problem.PERMISSION, BureauTexts.text("permission")));
		}
		return session;
	}

	/**
	 * Changes the password of a login.
	 *
	 * @throws Refusal                          if the old one is wrong
	 * @throws org.shebao.core.RuleViolation if the new one breaks the policy
	 */
	public void changePassword(Session session, char[] oldPassword, char[] newPassword) {
		Credential credential = passwords.check(session.serial(), session.userName(), oldPassword);
		passwords.change(credential, session.taxpayerId(), newPassword);
		sessions.replace(session.token(), Session::changed);
	}

	/**
	 * The security check before paying.
	 *
	 * @throws Refusal if the password is wrong or locked
	 */
	public void verify(Session session, char[] password) {
		passwords.check(session.serial(), session.userName(), password);
	}

	/** Logs out. */
	public void logout(Session session) {
		sessions.end(session.token());
	}

	/** The hall resets a unit password; its sessions end. */
	public void resetPassword(RegistrationSerial serial) {
		passwords.reset(serial);
		sessions.endAll(serial);
	}

	private static boolean servesPasswordChange(Operation operation) {
		return operation == Operation.CHANGE_PASSWORD || operation == Operation.LOGOUT;
	}

	private static boolean servesPayment(Operation operation) {
		return switch (operation) {
			case LOGOUT, CHANGE_PASSWORD, VERIFY_PASSWORD, UNITS, ARREARS, ISSUE_VOUCHER, VOUCHERS, ACCOUNTS, ANNOUNCEMENTS, FEEDBACK -> true;
			default -> false;
		};
	}
}
