package org.shebao.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.shebao.cli.ExitCode;
import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.Waiting;
import org.shebao.core.state.WageBatchStatus;
import org.shebao.core.text.Texts;
import org.shebao.session.EmployerSession;
import org.shebao.store.outbox.Outbox;
import org.shebao.store.outbox.OutboxEntry;
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
		WageBatch batch = settled(declarations, session, submitted, waiting);
		List<SubmittedWage> rejected = batch.rejected() == 0 ? List.of() : declarations.lines(session.id(), batch.id(), true, 0, SHOWN_REJECTIONS);
		List<String> lines = new ArrayList<>(WageBatchCommands.lines(List.of(batch)));
		rejected.forEach(line -> lines.add(WageBatchCommands.rejection(line)));
		ExitCode exit = exit(workplace, batch);
		if (open(batch)) {
			lines.add(TEXTS.get(exit == ExitCode.UNKNOWN ? "bureau.noAnswer" : "feedback.later"));
		}
		return new Report(new Submitted(batch, rejected), lines, exit);
	}

	/** Asks for the feedback of a batch until it is decided or the time is over. */
	static WageBatch settled(WageDeclarations declarations, EmployerSession session, WageBatch submitted, Waiting waiting) {
		WageBatch[] latest = { submitted };
		waiting.until(() -> {
			declarations.feedback(session).stream().filter(batch -> batch.id() == submitted.id()).forEach(batch -> latest[0] = batch);
			return !open(latest[0]);
		});
		return latest[0];
	}

	private static boolean open(WageBatch batch) {
		return batch.status() == WageBatchStatus.AWAITING_FEEDBACK || batch.status() == WageBatchStatus.PROCESSING;
	}

	private static ExitCode exit(Workplace workplace, WageBatch batch) {
		if (open(batch)) {
			boolean unknown = workplace.get(Outbox.class).find(batch.requestId()).map(OutboxEntry::state).filter(OutboxEntry.State.UNKNOWN::equals).isPresent();
			return unknown ? ExitCode.UNKNOWN : ExitCode.DONE;
		}
		return batch.rejected() == 0 ? ExitCode.DONE : ExitCode.REFUSED;
	}
}
