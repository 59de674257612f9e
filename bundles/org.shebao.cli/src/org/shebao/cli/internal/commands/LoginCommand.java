package org.shebao.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.SessionVerb;
import org.shebao.cli.internal.Table;
import org.shebao.core.text.Texts;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.SessionInfo;
import org.shebao.session.EmployerSession;
import org.shebao.session.Employers;

import picocli.CommandLine.Command;

/** Tries the password and learns the unit numbers. */
@Command(name = "login")
final class LoginCommand extends SessionVerb {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	LoginCommand(Cli cli) {
		super(cli);
	}

	/** A login, for scripts. */
	private record LoggedIn(SessionInfo login, String today, List<InsuranceRegistration> units) {
	}

	@Override
	protected Report report(Workplace workplace, EmployerSession session) {
		List<InsuranceRegistration> units = workplace.get(Employers.class).units(session.id());
		List<String> lines = new ArrayList<>();
		lines.add(TEXTS.get("login.done", session.info().registration().name(), session.clock().today()));
		if (session.info().mustChangePassword()) {
			lines.add(TEXTS.get("login.mustChange"));
		} else {
			lines.addAll(new Table<InsuranceRegistration>().text(TEXTS.get("column.unit"), InsuranceRegistration::unitNumber)
					.text(TEXTS.get("column.agency"), InsuranceRegistration::agencyName)
					.text(TEXTS.get("column.types"), unit -> String.join(" ", unit.types().keySet().stream().map(Texts::labelOf).toList()))
					.lines(units));
		}
		return Report.done(new LoggedIn(session.info(), session.clock().today().toString(), units), lines);
	}
}
