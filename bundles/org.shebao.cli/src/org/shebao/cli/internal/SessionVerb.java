package org.shebao.cli.internal;

import java.util.Arrays;

import org.shebao.cli.Workplace;
import org.shebao.session.Employer;
import org.shebao.session.EmployerSession;
import org.shebao.session.Login;

import picocli.CommandLine.Option;

/** A command that logs in at the employer's bureau. */
public abstract class SessionVerb extends EmployerVerb {

	@Option(names = "--user", paramLabel = "NAME", descriptionKey = "option.user")
	private String user;
	private char[] password;

	protected SessionVerb(Cli cli) {
		super(cli);
	}

	/** Does the work in the login. */
	protected abstract Report report(Workplace workplace, EmployerSession session);

	/** A copy of the login's password, to be wiped after use. */
	protected final char[] password() {
		return password.clone();
	}

	@Override
	protected final Report report(Workplace workplace, Employer employer) {
		password = cli().passwords().current();
		try (EmployerSession session = user == null ? workplace.get(Login.class).unit(employer.id(), password)
				: workplace.get(Login.class).user(employer.id(), user, password)) {
			return report(workplace, session);
		} finally {
			Arrays.fill(password, '\0');
		}
	}
}
