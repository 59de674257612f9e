package org.shebao.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.Settlement;
import org.shebao.cli.internal.Waiting;
import org.shebao.core.text.Texts;
import org.shebao.session.EmployerSession;
import org.shebao.wages.DraftScope;
import org.shebao.wages.SubmittedWage;
import org.shebao.wages.WageBatch;
import org.shebao.wages.WageDeclarations;
import org.shebao.wages.WageDraft;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Submits wages and waits for the feedback. */
@Command(name = "submit")
final class WageSubmitCommand extends WageVerb {

	private static final Texts TEXTS = Texts.of(Passwords.class);
	private static final int SHOWN_REJECTIONS = 100;

	/** Whose wages. */
	static final class Choice {

		@Option(names = "--all", descriptionKey = "wages.all")
		private boolean all;
		@Option(names = "--persons", paramLabel = "PERSON", split = ",", descriptionKey = "wages.persons")
		private List<String> persons = List.of();
	}

	@ArgGroup(multiplicity = "1")
	private Choice choice;
	@Mixin
	private Waiting waiting;

	WageSubmitCommand(Cli cli) {
		super(cli);
	}

	/** A submission, for scripts. */
	private record Submitted(WageBatch batch, List<SubmittedWage> rejected) {
	}

	@Override
	Report report(Workplace workplace, EmployerSession session, DraftScope scope) {
		WageDeclarations declarations = workplace.get(WageDeclarations.class);
		WageBatch submitted = choice.all ? declarations.submitAll(session, scope) : declarations.submit(session, scope,
				drafts(workplace, session, scope, choice.persons).stream().map(WageDraft::key).toList());
		Settlement settlement = new Settlement(workplace, session, waiting);
		WageBatch batch = settlement.wages(submitted);
		List<SubmittedWage> rejected = batch.rejected() == 0 ? List.of() : declarations.lines(session.id(), batch.id(), true, 0, SHOWN_REJECTIONS);
		List<String> lines = new ArrayList<>(WageBatchCommands.lines(List.of(batch)));
		rejected.forEach(line -> lines.add(WageBatchCommands.rejection(line)));
		if (Settlement.isOpen(batch)) {
			lines.add(settlement.openReason());
		}
		return new Report(new Submitted(batch, rejected), lines, Settlement.exit(batch.rejected() > 0, Settlement.isOpen(batch)));
	}
}
