package org.shebao.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.shebao.cli.ExitCode;
import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.SessionVerb;
import org.shebao.cli.internal.Settlement;
import org.shebao.cli.internal.Waiting;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.declarations.DeclarationCheck;
import org.shebao.declarations.DeclarationCheck.Finding;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.declarations.FeeDeclarations;
import org.shebao.declarations.FeeItems;
import org.shebao.declarations.ItemFilter;
import org.shebao.gateway.FeeItem;
import org.shebao.session.EmployerSession;

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
		private FeePeriod period;
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
		Settlement settlement = new Settlement(workplace, session, waiting);
		List<FeeDeclaration> answered = settlement.declarations(declared);
		lines.addAll(RecordsCommand.lines(answered));
		boolean open = answered.stream().anyMatch(Settlement::isOpen);
		if (open) {
			lines.add(settlement.openReason());
		}
		return new Report(new Declared(check, answered), lines, Settlement.exit(RecordsCommand.refused(answered), open));
	}

	private ItemFilter filter() {
		return choice.period == null ? ItemFilter.TO_DECLARE
				: ItemFilter.TO_DECLARE.withPeriods(choice.period, choice.period);
	}

	private static List<String> told(Finding finding) {
		List<String> lines = new ArrayList<>(List.of(finding.rule() + " " + finding.message()));
		finding.details().forEach(detail -> lines.add("  " + detail));
		return lines;
	}
}
