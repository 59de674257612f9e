package org.shebao.cli.internal.month;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Table;
import org.shebao.core.RuleViolation;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.declarations.FeeDetails;
import org.shebao.declarations.FeeItems;
import org.shebao.declarations.ItemFilter;
import org.shebao.declarations.ItemTotals;
import org.shebao.declarations.ItemsRefreshed;
import org.shebao.gateway.DeclarationGateway.ItemPerson;
import org.shebao.gateway.FeeItem;

/**
 * The fees that the bureau generated from the wages, from wage to amount, computed again here person by person (R-130, R-131, C-1).
 *
 * @param scene what the steps share
 */
record Fees(Scene scene) {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	/** What the step came to. */
	private record Generated(FeePeriod period, List<FeeItem> items, ItemTotals totals, long computed) {
	}

	/** The items to be declared: those of a period, or of the business month, or else of the oldest period that waits. */
	List<FeeItem> generated(FeePeriod wished) {
		Narrator narrator = scene.narrator();
		narrator.step("fees");
		FeeItems service = scene.get(FeeItems.class);
		ItemsRefreshed refreshed = service.refresh(scene.session());
		List<FeeItem> waiting = service.list(scene.session().id(), ItemFilter.TO_DECLARE);
		FeePeriod period = period(wished, waiting, refreshed.hint());
		List<FeeItem> items = waiting.stream().filter(item -> item.period().equals(period)).toList();
		narrator.say(TEXTS.get("month.items", period, items.size()));
		narrator.say(table().lines(items));
		ItemTotals totals = ItemTotals.of(items);
		narrator.say(TEXTS.get("items.total", totals.items(), totals.due()));
		others(waiting, period);
		long computed = Recomputation.of(scene).check(items);
		narrator.say(TEXTS.get("month.recomputed", computed));
		narrator.say(example(items.getFirst()));
		narrator.keep("fees", new Generated(period, items, totals, computed));
		return items;
	}

	private FeePeriod period(FeePeriod wished, List<FeeItem> waiting, String hint) {
		List<FeePeriod> periods = waiting.stream().map(FeeItem::period).distinct().sorted().toList();
		FeePeriod month = wished == null ? FeePeriod.containing(scene.session().clock().today()) : wished;
		if (periods.contains(month)) {
			return month;
		}
		if (wished != null || periods.isEmpty()) {
			throw new RuleViolation("R-131", TEXTS.get("month.noItems", month), hint.isEmpty() ? List.of() : List.of(hint));
		}
		return periods.getFirst();
	}

	private static Table<FeeItem> table() {
		return new Table<FeeItem>().text(TEXTS.get("column.unit"), FeeItem::unit).text(TEXTS.get("column.levyItem"), item -> item.item().name())
				.figure(TEXTS.get("column.headCount"), FeeItem::headCount).figure(TEXTS.get("column.wageSum"), FeeItem::wageSum)
				.figure(TEXTS.get("column.baseSum"), FeeItem::baseSum).figure(TEXTS.get("column.rate"), item -> item.rate() == null ? "" : item.rate().percent())
				.figure(TEXTS.get("column.due"), FeeItem::due);
	}

	private void others(List<FeeItem> waiting, FeePeriod period) {
		List<FeePeriod> others = waiting.stream().map(FeeItem::period).distinct().filter(each -> !each.equals(period)).sorted().toList();
		if (!others.isEmpty()) {
			scene.narrator().say(TEXTS.get("month.otherPeriods", others.size(), others.getFirst(), others.getLast()));
		}
	}

	/** How one amount came about; of the person with the lowest wage, whose base is most likely not his wage. */
	private String example(FeeItem item) {
		List<ItemPerson> persons = new ArrayList<>();
		FeeDetails details = scene.get(FeeDetails.class);
		details.persons(scene.session(), item.id(), persons::add, Progress.NONE);
		ItemPerson lowest = persons.stream().min(Comparator.comparing(person -> person.fee().wage())).orElseThrow();
		return TEXTS.get("month.example", lowest.name(), item.item().name(), details.explain(scene.session(), item.id(), lowest.person()).sentence());
	}
}
