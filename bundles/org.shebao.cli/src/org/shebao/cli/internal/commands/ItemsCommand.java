package org.shebao.cli.internal.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Group;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.SessionVerb;
import org.shebao.cli.internal.Table;
import org.shebao.cli.internal.Targets;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.declarations.FeeDetails;
import org.shebao.declarations.FeeExplanation;
import org.shebao.declarations.FeeItems;
import org.shebao.declarations.ItemFilter;
import org.shebao.declarations.ItemTotals;
import org.shebao.declarations.ItemsRefreshed;
import org.shebao.gateway.DeclarationGateway.ItemPerson;
import org.shebao.gateway.FeeItem;
import org.shebao.session.EmployerSession;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The items to be declared and the people behind them. */
@Command(name = "items", subcommands = { ItemsCommand.ListAll.class, ItemsCommand.Persons.class, ItemsCommand.Explain.class,
		ItemsCommand.Export.class })
final class ItemsCommand extends Group {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	static Table<FeeItem> table() {
		return new Table<FeeItem>().text(TEXTS.get("column.item"), FeeItem::id).text(TEXTS.get("column.unit"), FeeItem::unit)
				.text(TEXTS.get("column.period"), FeeItem::period).text(TEXTS.get("column.levyItem"), item -> item.item().name())
				.figure(TEXTS.get("column.headCount"), FeeItem::headCount).figure(TEXTS.get("column.baseSum"), FeeItem::baseSum)
				.figure(TEXTS.get("column.rate"), item -> item.rate() == null ? "" : item.rate().percent())
				.figure(TEXTS.get("column.due"), FeeItem::due).text(TEXTS.get("column.status"), item -> Texts.labelOf(item.status()));
	}

	/** Refreshes and lists what waits to be declared. */
	@Command(name = "list")
	static final class ListAll extends SessionVerb {

		@Option(names = "--period", paramLabel = "MONTH", descriptionKey = "option.period")
		private FeePeriod period;
		@Option(names = "--all", descriptionKey = "items.all")
		private boolean all;

		ListAll(Cli cli) {
			super(cli);
		}

		/** The items, for scripts. */
		private record Items(ItemsRefreshed refreshed, List<FeeItem> items, ItemTotals totals) {
		}

		@Override
		protected Report report(Workplace workplace, EmployerSession session) {
			FeeItems service = workplace.get(FeeItems.class);
			ItemsRefreshed refreshed = service.refresh(session);
			ItemFilter filter = all ? ItemFilter.ALL : ItemFilter.TO_DECLARE;
			List<FeeItem> items = service.list(session.id(), period == null ? filter : filter.withPeriods(period, period));
			ItemTotals totals = ItemTotals.of(items);
			List<String> lines = new ArrayList<>(items.isEmpty() ? List.of(TEXTS.get("items.none")) : table().lines(items));
			if (!refreshed.hint().isEmpty()) {
				lines.add(refreshed.hint());
			}
			lines.add(TEXTS.get("items.total", totals.items(), totals.due()));
			return Report.done(new Items(refreshed, items, totals), lines);
		}
	}

	/** The persons of an item. */
	@Command(name = "persons")
	static final class Persons extends SessionVerb {

		@Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "items.item")
		private String item;

		Persons(Cli cli) {
			super(cli);
		}

		@Override
		protected Report report(Workplace workplace, EmployerSession session) {
			List<ItemPerson> persons = new ArrayList<>();
			workplace.get(FeeDetails.class).persons(session, item, persons::add, Progress.NONE);
			return Report.done(persons, new Table<ItemPerson>().text(TEXTS.get("column.person"), ItemPerson::person)
					.text(TEXTS.get("column.personName"), ItemPerson::name)
					.text(TEXTS.get("column.certificate"), person -> person.certificate().masked())
					.figure(TEXTS.get("column.wage"), person -> person.fee().wage()).figure(TEXTS.get("column.base"), person -> person.fee().base())
					.figure(TEXTS.get("column.rate"), person -> person.fee().rate().percent())
					.figure(TEXTS.get("column.due"), ItemPerson::due).lines(persons));
		}
	}

	/** Why one person pays this much. */
	@Command(name = "explain")
	static final class Explain extends SessionVerb {

		@Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "items.item")
		private String item;
		@Parameters(index = "1", paramLabel = "PERSON", descriptionKey = "items.person")
		private PersonNumber person;

		Explain(Cli cli) {
			super(cli);
		}

		@Override
		protected Report report(Workplace workplace, EmployerSession session) {
			FeeExplanation explanation = workplace.get(FeeDetails.class).explain(session, item, person);
			return Report.done(explanation, explanation.sentence());
		}
	}

	/** The persons of all items that wait, as a workbook. */
	@Command(name = "export")
	static final class Export extends SessionVerb {

		@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "option.file")
		private Path file;

		Export(Cli cli) {
			super(cli);
		}

		@Override
		protected Report report(Workplace workplace, EmployerSession session) {
			Targets.file(file);
			FeeItems items = workplace.get(FeeItems.class);
			items.refresh(session);
			List<String> ids = items.list(session.id(), ItemFilter.TO_DECLARE).stream().map(FeeItem::id).toList();
			long persons = workplace.get(FeeDetails.class).export(session, ids, file, Progress.NONE);
			return Report.done(Map.of("rows", persons, "file", file.toString()), TEXTS.get("exported", persons, file));
		}
	}
}
