package org.shebao.wages.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.shebao.core.RuleViolation;
import org.shebao.core.identity.PersonName;
import org.shebao.core.money.Money;
import org.shebao.core.text.Texts;
import org.shebao.wages.WageDraft;
import org.shebao.wages.WageDrafts;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.form.Form.Outcome;
import org.shebao.workbench.form.FormValues;
import org.shebao.workbench.list.Column;

/** 单个录入: a person by name or certificate number, and the wage (R-079 … R-081). */
final class SingleEntry {

	private static final Texts TEXTS = Texts.of(SingleEntry.class);
	private static final Texts REFUSALS = Texts.of(WageDrafts.class);

	private final DraftDesk desk;

	SingleEntry(DraftDesk desk) {
		this.desk = desk;
	}

	Form<WageDraft> form() {
		return Form.<WageDraft>leading("wages.single", TEXTS.get("add.single"), TEXTS.get("save"), (values, progress) -> enter(values))
				.again(TEXTS.get("save.again")).intro(DraftScopes.label(desk.scope()))
				.field(Field.text("name", TEXTS.get("name")).filling(typed -> found(typed, "certificate")).refusedBy("R-099", "R-080"))
				.field(Field.text("certificate", TEXTS.get("certificate")).filling(typed -> found(typed, "name")))
				.field(Field.fixed("type", TEXTS.get("certificate.type"), ""))
				.field(Field.fixed("former", TEXTS.get("former"), ""))
				.field(Field.text("wage", TEXTS.get("wage")).needed().checked(WageTyping::fault).refusedBy("W-2"))
				.checked(values -> (values.text("name") + values.text("certificate")).isEmpty() ? Optional.of(TEXTS.get("single.who")) : Optional.empty());
	}

	/** What the other fields become; of people of the same name one is chosen later. */
	private Map<String, Object> found(String typed, String other) {
		if (typed.isBlank()) {
			return Map.of("type", "", "former", "");
		}
		List<WageDraft> people = desk.drafts().candidates(desk.employer(), typed.strip());
		if (people.isEmpty()) {
			throw unknown(typed.strip());
		}
		if (people.size() > 1) {
			return Map.of(other, "", "type", TEXTS.get("single.several", people.size()), "former", "");
		}
		WageDraft person = people.getFirst();
		return Map.of(other, other.equals("name") ? person.name() : person.certificate().number(), "type", Texts.labelOf(person.certificate().type()),
				"former", WageTyping.text(person.former()));
	}

	private Outcome<WageDraft> enter(FormValues values) {
		List<WageDraft> people = people(values.text("name"), values.text("certificate"));
		if (people.size() > 1) {
			return new Outcome.Next<>(choice(people, values.text("wage")));
		}
		return new Outcome.Done<>(store(people.getFirst(), values.text("wage")));
	}

	private List<WageDraft> people(String name, String certificate) {
		List<WageDraft> people = desk.drafts().candidates(desk.employer(), certificate.isEmpty() ? name : certificate);
		List<WageDraft> named = people.stream().filter(person -> name.isEmpty() || new PersonName(person.name()).equals(new PersonName(name))).toList();
		if (named.isEmpty()) {
			throw people.isEmpty() ? unknown(certificate.isEmpty() ? name : certificate)
					: new RuleViolation("R-099", REFUSALS.get("R-099.name", people.getFirst().name()));
		}
		return named;
	}

	private static RuleViolation unknown(String typed) {
		return new RuleViolation("R-099", REFUSALS.get("R-099"), List.of(typed));
	}

	private Form<WageDraft> choice(List<WageDraft> people, String wage) {
		List<Column<WageDraft>> columns = List.of(Column.text("name", TEXTS.get("name"), 12, WageDraft::name),
				Column.certificate("certificate", TEXTS.get("certificate"), WageDraft::certificate),
				Column.<WageDraft>text("person", TEXTS.get("person.number"), 20, person -> person.person().value()),
				Column.<WageDraft>of(Column.Kind.MONEY, "former", TEXTS.get("former"), 14, WageDraft::former));
		return Form.<WageDraft>of("wages.single.person", TEXTS.get("single.choose"), TEXTS.get("save"), values -> store(values.choice("person", WageDraft.class), wage))
				.field(Field.row("person", TEXTS.get("single.same"), columns, people).needed());
	}

	private WageDraft store(WageDraft person, String wage) {
		return desk.drafts().enter(desk.employer(), desk.scope(), person.certificate().number(), wage);
	}

	/** 修改: the wage of one draft. */
	Form<DraftRow> change(DraftRow row) {
		Money wage = row.draft().wage();
		return Form.<DraftRow>of("wages.change", TEXTS.get("edit"), TEXTS.get("save"), values -> {
			desk.drafts().change(desk.employer(), row.scope(), row.key(), values.text("wage"));
			return row;
		}).field(Field.fixed("name", TEXTS.get("name"), row.draft().name()))
				.field(Field.fixed("certificate", TEXTS.get("certificate"), row.draft().certificate().number()))
				.field(Field.fixed("former", TEXTS.get("former"), WageTyping.text(row.draft().former())))
				.field(Field.text("wage", TEXTS.get("wage")).initially(WageTyping.text(wage)).needed().checked(WageTyping::fault).refusedBy("W-2"));
	}
}
