package org.shebao.session.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.text.Texts;
import org.shebao.gateway.BureauInfo;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.TaxBureau;
import org.shebao.gateway.regions.Region;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.session.Employer;
import org.shebao.session.EmployerSession;
import org.shebao.session.Login;
import org.shebao.store.EmployerId;

/** Logs in at the employer's bureau and keeps what the login brings. */
@Component
public final class BureauLogin implements Login {

	private static final Texts TEXTS = Texts.of(Employer.class);

	private final RegionRegistry regions;
	private final StoredEmployers employers;

	/** Over the installed regions and the known employers. */
	@Activate
	public BureauLogin(@Reference RegionRegistry regions, @Reference StoredEmployers employers) {
		this.regions = regions;
		this.employers = employers;
	}

	@Override
	public EmployerSession unit(EmployerId employer, char[] password) {
		return open(employer, (bureau, serial) -> unitLogin(bureau, serial, password));
	}

	private static BureauSession unitLogin(TaxBureau bureau, RegistrationSerial serial, char[] password) {
		try {
			return bureau.login(serial, password);
		} catch (RuleViolation refused) {
			// without an association no password helps
			if (refused.rule().equals("R-019")) {
				throw refused;
			}
			throw new RuleViolation(refused.rule(), refused.getMessage(),
					Stream.concat(refused.details().stream(), Stream.of(TEXTS.get("password.forgotten"))).distinct().toList());
		}
	}

	@Override
	public EmployerSession user(EmployerId employer, String userName, char[] password) {
		return open(employer, (bureau, serial) -> bureau.login(serial, userName, password));
	}

	private EmployerSession open(EmployerId id, Way way) {
		Employer employer = employers.find(id).orElseThrow(() -> new IllegalArgumentException("no employer " + id));
		Region region = regions.find(employer.regionId())
				.orElseThrow(() -> new RuleViolation("R-008", TEXTS.get("region.missing", employer.regionId())));
		TaxBureau bureau = region.connect(employer.bureau());
		BureauInfo info = bureau.info();
		BureauClock clock = BureauClock.heard(info.now(), InstantSource.system());
		BureauSession session = way.login(bureau, employer.registration().serial());
		// before the forced change the bureau tells nothing but who is logged in
		List<InsuranceRegistration> units = session.info().mustChangePassword() ? employers.units(id) : session.registrations();
		Employer current = employers.loggedIn(id, clock.now(), session.info().registration(), units);
		return new OpenSession(current, region.pack(), clock, info.sandbox(), session, employers);
	}

	/** How to log in. */
	private interface Way {

		BureauSession login(TaxBureau bureau, RegistrationSerial serial);
	}
}
