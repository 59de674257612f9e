package org.shebao.cli.internal.commands;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.SessionVerb;
import org.shebao.core.text.Texts;
import org.shebao.employees.Employees;
import org.shebao.employees.SyncMode;
import org.shebao.employees.SyncReport;
import org.shebao.session.EmployerSession;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fetches the employees. */
@Command(name = "sync")
final class SyncCommand extends SessionVerb {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	/** How much to fetch. */
	static final class Mode {

		@Option(names = "--full", descriptionKey = "sync.full")
		private boolean full;
		@Option(names = "--incremental", descriptionKey = "sync.incremental")
		private boolean incremental;

		private SyncMode chosen() {
			return full ? SyncMode.FULL : SyncMode.INCREMENTAL;
		}
	}

	@ArgGroup
	private Mode mode;

	SyncCommand(Cli cli) {
		super(cli);
	}

	@Override
	protected Report report(Workplace workplace, EmployerSession session) {
		SyncReport report = workplace.get(Employees.class).sync(session, mode == null ? SyncMode.AUTOMATIC : mode.chosen(), cli().printer().progress());
		return Report.done(report, line(report));
	}

	static String line(SyncReport report) {
		return TEXTS.get(report.mode() == SyncMode.FULL ? "sync.done.full" : "sync.done.incremental", report.received(), report.added(), report.changed(),
				report.removed());
	}
}
