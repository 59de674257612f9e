package org.shebao.cli.internal.commands;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.shebao.cli.ExitCode;
import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.SessionVerb;
import org.shebao.cli.internal.Waiting;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.declarations.DeclarationCheck;
import org.shebao.declarations.DeclarationCheck.Finding;
import org.shebao.declarations.DeclarationRecords;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.declarations.FeeDeclarations;
import org.shebao.declarations.FeeItems;
import org.shebao.declarations.ItemFilter;
import org.shebao.declarations.RecordFilter;
import org.shebao.gateway.FeeItem;
import org.shebao.session.EmployerSession;
import org.shebao.store.outbox.Outbox;
import org.shebao.store.outbox.OutboxEntry;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Declares fee items (提交申报). */
@Command(name = "declare")
final class DeclareCommand extends SessionVerb {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	/** What to declare. */
	static final class Choice {

		@Option(names = "--items", paramLabel = "ID", split = ",", descriptionKey = "declare.items")
		private List<String> items;
		@Option(names = "--period", paramLabel = "MONTH", descriptionKey = "declare.period")
		private YearMonth period;
		@Option(names = "--all", descriptionKey = "declare.all")
		private boolean all;
	}

	@ArgGroup(multiplicity = "1")
	private Choice choice;
	@Option(names = "--check", descriptionKey = "declare.check")
	private boolean checkOnly;
	@Mixin
	private Waiting waiting;

	DeclareCommand(Cli cli) {
		super(cli);
	}

	/** What was found and declared, for scripts. */
	private record Declared(DeclarationCheck check, List<FeeDeclaration> declarations) {
	}

	@Override
	protected Report report(Workplace workplace, EmployerSession session) {
		FeeItems items = workplace.get(FeeItems.class);
		items.refresh(session);
		List<String> ids = choice.items != null ? choice.items : items.list(session.id(), filter()).stream().map(FeeItem::id).toList();
		FeeDeclarations declarations = workplace.get(FeeDeclarations.class);
		DeclarationCheck check = declarations.check(session, ids);
		List<String> lines = new ArrayList<>(check.findings().stream().flatMap(finding -> told(finding).stream()).toList());
		if (checkOnly) {
			lines.add(TEXTS.get("items.total", check.totals().items(), check.totals().due()));
			return new Report(new Declared(check, List.of()), lines, check.refused() ? ExitCode.REFUSED : ExitCode.DONE);
		}
		List<FeeDeclaration> declared = declarations.declare(session, ids);
		lines.add(TEXTS.get("declare.submitted", declared.size(), check.totals().due()));
		List<FeeDeclaration> answered = answered(workplace, session, declared);
		lines.addAll(RecordsCommand.lines(answered));
		return new Report(new Declared(check, answered), lines, exit(workplace, session, answered, lines));
	}

	/** The declarations as they stand when all are decided or the time is over. */
	private List<FeeDeclaration> answered(Workplace workplace, EmployerSession session, List<FeeDeclaration> declared) {
		DeclarationRecords records = workplace.get(DeclarationRecords.class);
		Set<String> requests = declared.stream().map(FeeDeclaration::requestId).collect(Collectors.toSet());
		waiting.until(() -> {
			records.results(session);
			return latest(records, session, requests).stream().noneMatch(DeclareCommand::open);
		});
		return latest(records, session, requests);
	}

	private static List<FeeDeclaration> latest(DeclarationRecords records, EmployerSession session, Set<String> requests) {
		return records.list(session.id(), RecordFilter.ALL).stream().filter(record -> requests.contains(record.requestId())).toList();
	}

	private static boolean open(FeeDeclaration declaration) {
		return declaration.status() == DeclarationStatus.PROCESSING;
	}

	private static ExitCode exit(Workplace workplace, EmployerSession session, List<FeeDeclaration> declarations, List<String> lines) {
		if (declarations.stream().anyMatch(declaration -> declaration.status() == DeclarationStatus.FAILED)) {
			return ExitCode.REFUSED;
		}
		if (declarations.stream().noneMatch(DeclareCommand::open)) {
			return ExitCode.DONE;
		}
		boolean unknown = workplace.get(Outbox.class).open(session.id()).stream().anyMatch(entry -> entry.state() == OutboxEntry.State.UNKNOWN);
		lines.add(TEXTS.get(unknown ? "bureau.noAnswer" : "feedback.later"));
		return unknown ? ExitCode.UNKNOWN : ExitCode.DONE;
	}

	private ItemFilter filter() {
		return choice.period == null ? ItemFilter.TO_DECLARE
				: ItemFilter.TO_DECLARE.withPeriods(new FeePeriod(choice.period), new FeePeriod(choice.period));
	}

	private static List<String> told(Finding finding) {
		List<String> lines = new ArrayList<>(List.of(finding.rule() + " " + finding.message()));
		finding.details().forEach(detail -> lines.add("  " + detail));
		return lines;
	}
}
