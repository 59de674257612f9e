package org.shebao.session.internal;

import java.util.Set;

import org.shebao.core.RuleViolation;
import org.shebao.core.identity.PasswordFault;
import org.shebao.core.identity.PasswordPolicy;
import org.shebao.core.text.Texts;
import org.shebao.core.time.BusinessClock;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.SessionInfo;
import org.shebao.gateway.regions.RegionPack;
import org.shebao.session.Employer;
import org.shebao.session.EmployerSession;
import org.shebao.session.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A login for an employer. */
final class OpenSession implements EmployerSession {

	private static final Logger LOG = LoggerFactory.getLogger(OpenSession.class);
	private static final Texts TEXTS = Texts.of(Employer.class);

	private final Employer employer;
	private final RegionPack pack;
	private final BusinessClock clock;
	private final boolean sandbox;
	private final BureauSession bureau;
	private final StoredEmployers employers;

	OpenSession(Employer employer, RegionPack pack, BusinessClock clock, boolean sandbox, BureauSession bureau, StoredEmployers employers) {
		this.employer = employer;
		this.employers = employers;
		this.pack = pack;
		this.clock = clock;
		this.sandbox = sandbox;
		this.bureau = bureau;
	}

	@Override
	public Employer employer() {
		return employer;
	}

	@Override
	public SessionInfo info() {
		return bureau.info();
	}

	@Override
	public RegionPack pack() {
		return pack;
	}

	@Override
	public BusinessClock clock() {
		return clock;
	}

	@Override
	public boolean sandbox() {
		return sandbox;
	}

	@Override
	public BureauSession bureau() {
		return bureau;
	}

	@Override
	public void require(Function function) {
		SessionInfo login = info();
		if (login.mustChangePassword()) {
			throw new RuleViolation("R-025", TEXTS.get("password.mustChange"));
		}
		if (!function.isAllowedTo(login.permission())) {
			throw new RuleViolation("R-043", TEXTS.get("permission.refused", TEXTS.label(function)));
		}
	}

	@Override
	public void changePassword(char[] oldPassword, char[] newPassword) {
		Set<PasswordFault> faults = PasswordPolicy.faults(new String(newPassword), info().registration().taxpayerId(),
				employers.units(id()).stream().map(InsuranceRegistration::unitNumber).toList());
		if (!faults.isEmpty()) {
			throw new RuleViolation("R-025", TEXTS.get("password.refused"), faults.stream().map(PasswordFault::text).toList());
		}
		bureau.changePassword(oldPassword, newPassword);
		learnUnits();
	}

	private void learnUnits() {
		try {
			employers.loggedIn(id(), clock.now(), info().registration(), bureau.registrations());
		} catch (GatewayException away) {
			// the password is changed all the same, and whoever believed otherwise would go on with the old one; the next login brings the units
			LOG.info("the unit numbers were not told: {}", away.getMessage());
		}
	}

	@Override
	public void close() {
		bureau.close();
	}
}
