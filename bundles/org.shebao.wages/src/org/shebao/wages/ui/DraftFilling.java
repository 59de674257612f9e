package org.shebao.wages.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.shebao.core.text.Texts;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.form.Form.Outcome;
import org.shebao.workbench.form.FormValues;
import org.shebao.workbench.list.QueryField.Option;

/** 批量填写: the same wage, the former wage, or that and so many per cent, for the ticked rows or all (DOMAIN §5.5). */
final class DraftFilling {

	private static final Texts TEXTS = Texts.of(DraftFilling.class);

	private final DraftDesk desk;
	private final Supplier<List<DraftRow>> ticked;
	private final Supplier<List<DraftRow>> all;

	/** Whose wages are filled in. */
	private enum Range {
		TICKED, ALL
	}

	/**
	 * @param ticked the ticked rows
	 * @param all    all rows listed
	 */
	DraftFilling(DraftDesk desk, Supplier<List<DraftRow>> ticked, Supplier<List<DraftRow>> all) {
		this.desk = desk;
		this.ticked = ticked;
		this.all = all;
	}

	void fill() {
		desk.workbench().ask(form(ticked.get(), all.get())).ifPresent(fill -> {
			desk.changed();
			desk.workbench().mention(TEXTS.get("filled", fill.changes().size(), fill.without()));
		});
	}

	private Form<WageFill> form(List<DraftRow> chosen, List<DraftRow> listed) {
		List<Option> ranges = new ArrayList<>();
		if (!chosen.isEmpty()) {
			ranges.add(new Option(Range.TICKED, TEXTS.get("fill.ticked", chosen.size())));
		}
		ranges.add(new Option(Range.ALL, TEXTS.get("fill.all", listed.size())));
		List<Option> ways = Arrays.stream(WageFill.Way.values()).map(way -> new Option(way, TEXTS.get("fill.way." + way.name()))).toList();
		return Form.<WageFill>leading("wages.fill", TEXTS.get("fill"), TEXTS.get("fill.do"),
				(values, progress) -> plan(values.choice("range", Range.class) == Range.TICKED ? chosen : listed, values))
				.field(Field.radio("range", TEXTS.get("fill.range"), ranges).initially(ranges.getFirst().value()).needed())
				.field(Field.radio("way", TEXTS.get("fill.way"), ways).initially(WageFill.Way.SAME).needed())
				.field(Field.text("wage", TEXTS.get("wage")).needed().checked(WageTyping::fault).refusedBy("W-2").shownIf(values -> is(values, WageFill.Way.SAME)))
				.field(Field.text("percent", TEXTS.get("fill.percent")).needed().checked(WageFill::fault).hinted(TEXTS.get("fill.percent.hint"))
						.shownIf(values -> is(values, WageFill.Way.PERCENT)))
				.field(Field.tick("onlyEmpty", TEXTS.get("fill.onlyEmpty")));
	}

	private static boolean is(FormValues values, WageFill.Way way) {
		return values.choice("way", WageFill.Way.class) == way;
	}

	/** Wages that were typed are not overwritten without asking. */
	private Outcome<WageFill> plan(List<DraftRow> rows, FormValues values) {
		WageFill.Way way = values.choice("way", WageFill.Way.class);
		WageFill fill = WageFill.plan(rows, way, values.text(way == WageFill.Way.SAME ? "wage" : "percent"), values.ticked("onlyEmpty"));
		if (fill.overwritten() == 0) {
			return new Outcome.Done<>(store(rows, fill));
		}
		return new Outcome.Next<>(Form.<WageFill>of("wages.fill.overwrite", TEXTS.get("fill"), TEXTS.get("fill.do"), confirmed -> store(rows, fill))
				.field(Field.sentence("overwrite", TEXTS.get("fill.overwrite", fill.changes().size(), fill.overwritten()))));
	}

	private WageFill store(List<DraftRow> rows, WageFill fill) {
		desk.drafts().changeAll(desk.employer(), rows.getFirst().scope(), fill.changes());
		return fill;
	}
}
