package org.shebao.cli.internal.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.SessionVerb;
import org.shebao.session.EmployerSession;
import org.shebao.wages.DraftScope;
import org.shebao.wages.WageDraft;
import org.shebao.wages.WageDrafts;

import picocli.CommandLine.Option;

/** A command on the wages being filled in: the annual ones inside the window, otherwise an adjustment. */
abstract class WageVerb extends SessionVerb {

	private static final int WINDOW = 1000;

	@Option(names = "--year", paramLabel = "YEAR", descriptionKey = "wages.year")
	private Integer year;

	WageVerb(Cli cli) {
		super(cli);
	}

	/** Does the work on the drafts of a scope. */
	abstract Report report(Workplace workplace, EmployerSession session, DraftScope scope);

	@Override
	protected final Report report(Workplace workplace, EmployerSession session) {
		LocalDate today = session.clock().today();
		WageDrafts drafts = workplace.get(WageDrafts.class);
		if (year != null) {
			return report(workplace, session, drafts.adjustment(session.pack(), today, year));
		}
		DraftScope scope = drafts.scope(session.pack(), today);
		drafts.carryOver(session.id(), scope);
		return report(workplace, session, scope);
	}

	/** All drafts of some persons; of everybody if none are named. */
	static List<WageDraft> drafts(Workplace workplace, EmployerSession session, DraftScope scope, List<String> persons) {
		WageDrafts drafts = workplace.get(WageDrafts.class);
		List<WageDraft> chosen = new ArrayList<>();
		List<WageDraft> window = drafts.window(session.id(), scope, null, WINDOW);
		while (!window.isEmpty()) {
			window.stream().filter(draft -> persons.isEmpty() || persons.contains(draft.person().value())).forEach(chosen::add);
			window = drafts.window(session.id(), scope, window.getLast().key(), WINDOW);
		}
		return chosen;
	}
}
