package org.shebao.cli.internal.commands;

import java.util.Arrays;
import java.util.Map;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.SessionVerb;
import org.shebao.core.text.Texts;
import org.shebao.session.EmployerSession;

import picocli.CommandLine.Command;

/** Changes the password of the login; forced after the first one. */
@Command(name = "password")
final class PasswordCommand extends SessionVerb {

	PasswordCommand(Cli cli) {
		super(cli);
	}

	@Override
	protected Report report(Workplace workplace, EmployerSession session) {
		char[] current = password();
		char[] fresh = {};
		try {
			fresh = cli().passwords().fresh();
			session.changePassword(current, fresh);
		} finally {
			Arrays.fill(current, '\0');
			Arrays.fill(fresh, '\0');
		}
		return Report.done(Map.of("changed", true), Texts.of(Passwords.class).get("password.changed"));
	}
}
