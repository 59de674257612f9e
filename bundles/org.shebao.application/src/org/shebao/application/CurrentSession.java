package org.shebao.application;

import java.util.Objects;

import org.shebao.core.time.BusinessClock;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.SessionInfo;
import org.shebao.gateway.regions.RegionPack;
import org.shebao.session.Employer;
import org.shebao.session.EmployerSession;
import org.shebao.session.Function;

/** The login that open pages work with: it stays the same object when the bureau ended the login and the user logged in again, so that no page is lost. */
public final class CurrentSession implements EmployerSession {

	private volatile EmployerSession login;

	/** @param login the login at first */
	public CurrentSession(EmployerSession login) {
		this.login = Objects.requireNonNull(login);
	}

	/**
	 * Goes on with another login for the same employer; the former one is over.
	 *
	 * @throws IllegalArgumentException if it is another employer's
	 */
	public void renew(EmployerSession fresh) {
		if (!fresh.id().equals(login.id())) {
			throw new IllegalArgumentException("a login for " + fresh.id() + " instead of " + login.id());
		}
		login = fresh;
	}

	@Override
	public Employer employer() {
		return login.employer();
	}

	@Override
	public SessionInfo info() {
		return login.info();
	}

	@Override
	public RegionPack pack() {
		return login.pack();
	}

	@Override
	public BusinessClock clock() {
		return login.clock();
	}

	@Override
	public boolean sandbox() {
		return login.sandbox();
	}

	@Override
	public BureauSession bureau() {
		return login.bureau();
	}

	@Override
	public void require(Function function) {
		login.require(function);
	}

	@Override
	public void changePassword(char[] oldPassword, char[] newPassword) {
		login.changePassword(oldPassword, newPassword);
	}

	@Override
	public void close() {
		login.close();
	}
}
