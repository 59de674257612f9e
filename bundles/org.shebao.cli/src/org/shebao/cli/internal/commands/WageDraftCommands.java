package org.shebao.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Commands;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.Table;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.text.Texts;
import org.shebao.session.EmployerSession;
import org.shebao.wages.DraftScope;
import org.shebao.wages.WageCheck;
import org.shebao.wages.WageDraft;
import org.shebao.wages.WageDrafts;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands that fill in wages. */
final class WageDraftCommands {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	private WageDraftCommands() {
	}

	private static List<String> lines(List<WageDraft> drafts) {
		return new Table<WageDraft>().text(TEXTS.get("column.person"), WageDraft::person).text(TEXTS.get("column.personName"), WageDraft::name)
				.text(TEXTS.get("column.certificate"), draft -> draft.certificate().masked())
				.text(TEXTS.get("column.unit"), WageDraft::unit).text(TEXTS.get("column.types"), draft -> draft.type() == null ? "" : Texts.labelOf(draft.type()))
				.figure(TEXTS.get("column.formerWage"), WageDraft::former).figure(TEXTS.get("column.newWage"), WageDraft::wage).lines(drafts);
	}

	private static Report entered(WageDrafts drafts, EmployerSession session, DraftScope scope, WageDraft draft) {
		List<String> lines = new ArrayList<>(lines(List.of(draft)));
		drafts.assessment(session, scope).hint(draft).ifPresent(hint -> lines.add(hint.rule() + " " + hint.message()));
		return Report.done(draft, lines);
	}

	/** Adds drafts (R-079 … ). */
	@Command(name = "add")
	static final class Add extends WageVerb {

		/** One person's wage. */
		static final class Person {

			@Option(names = "--person", required = true, paramLabel = "NAME-OR-CERTIFICATE", descriptionKey = "wages.person")
			private String nameOrCertificate;
			@Option(names = "--wage", required = true, paramLabel = "AMOUNT", descriptionKey = "wages.wage")
			private String wage;
		}

		/** Whom to add. */
		static final class Choice {

			@ArgGroup(exclusive = false)
			private Person person;
			@Option(names = "--all-normal", descriptionKey = "wages.allNormal")
			private boolean allNormal;
			@Option(names = "--without-wage", descriptionKey = "wages.withoutWage")
			private boolean withoutWage;
			@Option(names = "--units", paramLabel = "UNIT", split = ",", descriptionKey = "wages.units")
			private List<UnitNumber> units;
		}

		@ArgGroup(multiplicity = "1")
		private Choice choice;

		Add(Cli cli) {
			super(cli);
		}

		@Override
		Report report(Workplace workplace, EmployerSession session, DraftScope scope) {
			WageDrafts drafts = workplace.get(WageDrafts.class);
			if (choice.person != null) {
				return entered(drafts, session, scope, drafts.enter(session.id(), scope, choice.person.nameOrCertificate, choice.person.wage));
			}
			long added = added(drafts, session, scope);
			return Report.done(Map.of("added", added), TEXTS.get("wages.added", added));
		}

		private long added(WageDrafts drafts, EmployerSession session, DraftScope scope) {
			if (choice.units != null) {
				return drafts.addUnits(session.id(), scope, new LinkedHashSet<>(choice.units));
			}
			return choice.allNormal ? drafts.addNormal(session.id(), scope) : drafts.addWithoutWage(session, scope);
		}
	}

	/** Changes one draft. */
	@Command(name = "set")
	static final class Change extends WageVerb {

		@Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "items.person")
		private PersonNumber person;
		@Parameters(index = "1", paramLabel = "AMOUNT", descriptionKey = "wages.set.wage")
		private String wage;
		@Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "wages.unit")
		private UnitNumber unit;
		@Option(names = "--type", paramLabel = "CODE", descriptionKey = "wages.type")
		private String type;

		Change(Cli cli) {
			super(cli);
		}

		@Override
		Report report(Workplace workplace, EmployerSession session, DraftScope scope) {
			WageDrafts drafts = workplace.get(WageDrafts.class);
			WageDraft.Key key = new WageDraft.Key(person, unit,
					type == null ? null : EmployeesCommand.typeOf(type));
			return entered(drafts, session, scope, drafts.change(session.id(), scope, key, wage));
		}
	}

	/** Lists the drafts. */
	@Command(name = "list")
	static final class ListAll extends WageVerb {

		ListAll(Cli cli) {
			super(cli);
		}

		@Override
		Report report(Workplace workplace, EmployerSession session, DraftScope scope) {
			List<WageDraft> drafts = drafts(workplace, session, scope, List.of());
			List<String> lines = new ArrayList<>(drafts.isEmpty() ? List.of() : lines(drafts));
			lines.add(TEXTS.get("wages.drafts", drafts.size(), scope.year()));
			return Report.done(Map.of("scope", scope, "drafts", drafts), lines);
		}
	}

	/** Removes some persons' drafts. */
	@Command(name = "remove")
	static final class Remove extends WageVerb {

		@Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "items.person")
		private List<String> persons;

		Remove(Cli cli) {
			super(cli);
		}

		@Override
		Report report(Workplace workplace, EmployerSession session, DraftScope scope) {
			List<WageDraft.Key> keys = drafts(workplace, session, scope, persons).stream().map(WageDraft::key).toList();
			int removed = workplace.get(WageDrafts.class).remove(session.id(), scope, keys);
			return Report.done(Map.of("removed", removed), TEXTS.get("wages.removed", removed));
		}
	}

	/** Removes all drafts. */
	@Command(name = "clear")
	static final class Clear extends WageVerb {

		Clear(Cli cli) {
			super(cli);
		}

		@Override
		Report report(Workplace workplace, EmployerSession session, DraftScope scope) {
			int removed = workplace.get(WageDrafts.class).clear(session.id(), scope);
			return Report.done(Map.of("removed", removed), TEXTS.get("wages.removed", removed));
		}
	}

	/** Looks at the drafts before they are submitted (W-9 … W-11, R-086, R-096). */
	@Command(name = "check")
	static final class Check extends WageVerb {

		Check(Cli cli) {
			super(cli);
		}

		@Override
		Report report(Workplace workplace, EmployerSession session, DraftScope scope) {
			WageCheck check = workplace.get(WageDrafts.class).check(session, scope);
			return Report.done(check, TEXTS.get("wages.check", check.lines(), check.empty(), check.belowLimit(), check.aboveLimit(), check.leaps(), check.lowered()));
		}
	}
}
