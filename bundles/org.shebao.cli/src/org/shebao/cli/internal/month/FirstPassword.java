package org.shebao.cli.internal.month;

import java.util.List;
import java.util.stream.Collectors;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Table;
import org.shebao.core.text.Texts;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.sandbox.Sandbox.DemoEmployer;
import org.shebao.session.Employer;
import org.shebao.session.EmployerSession;
import org.shebao.session.Employers;
import org.shebao.session.Login;

/**
 * The first login and its forced change of the password.
 *
 * @param workplace the services
 * @param narrator  tells
 */
record FirstPassword(Workplace workplace, Narrator narrator) {

	/** Everybody may know it: it opens nothing but demo data made up on this computer. */
	static final String DEMO = "Yanshi2026";

	private static final Texts TEXTS = Texts.of(Passwords.class);

	/** The password that counts from now on. */
	char[] change(Employer employer, DemoEmployer demo) {
		narrator.step("password");
		char[] password = demo.initialPassword().toCharArray();
		try (EmployerSession session = workplace.get(Login.class).unit(employer.id(), password)) {
			narrator.say(TEXTS.get("month.firstLogin", demo.initialPassword()));
			if (session.info().mustChangePassword()) {
				narrator.say(TEXTS.get("month.mustChange"));
			}
			session.changePassword(password, DEMO.toCharArray());
		}
		List<InsuranceRegistration> units = workplace.get(Employers.class).units(employer.id());
		narrator.say(TEXTS.get("month.newPassword", DEMO));
		narrator.say(table().lines(units));
		narrator.keep("units", units);
		return DEMO.toCharArray();
	}

	private static Table<InsuranceRegistration> table() {
		return new Table<InsuranceRegistration>().text(TEXTS.get("column.unit"), InsuranceRegistration::unitNumber)
				.text(TEXTS.get("column.agency"), InsuranceRegistration::agencyName)
				.text(TEXTS.get("column.types"), unit -> unit.types().keySet().stream().map(Texts::labelOf).collect(Collectors.joining(" ")));
	}
}
