package org.shebao.wages.ui;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.text.Texts;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.session.Employers;
import org.shebao.wages.DraftScope;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.task.Task;
import org.shebao.workbench.task.Task.Shown;

/** 添加 from the registered employees: one, all, those without a wage, those of unit numbers. */
final class DraftAdding {

	private static final Texts TEXTS = Texts.of(DraftAdding.class);

	private final DraftDesk desk;
	private final Employers employers;

	DraftAdding(DraftDesk desk, Employers employers) {
		this.desk = desk;
		this.employers = employers;
	}

	void single() {
		desk.workbench().ask(new SingleEntry(desk).form());
		// also when given up: people may have been saved before
		desk.changed();
	}

	void normal() {
		add(TEXTS.get("add.normal"), scope -> desk.drafts().addNormal(desk.employer(), scope));
	}

	void missing() {
		add(TEXTS.get("add.missing"), scope -> desk.drafts().addWithoutWage(desk.session(), scope));
	}

	private void add(String title, Function<DraftScope, Long> work) {
		DraftScope scope = desk.scope();
		desk.workbench().run(Task.of(title, progress -> work.apply(scope)).unstoppable().then(this::added));
	}

	private void added(long people) {
		desk.changed();
		if (people == 0) {
			desk.workbench().tell(TEXTS.get("add"), TEXTS.get("added.none"), List.of());
		} else {
			desk.workbench().mention(TEXTS.get("added", people));
		}
	}

	void units() {
		desk.workbench().run(Task.of(TEXTS.get("add.units"), progress -> employers.units(desk.employer())).shown(Shown.QUIET)
				.then(units -> desk.workbench().ask(choice(units)).ifPresent(this::added)));
	}

	private Form<Long> choice(List<InsuranceRegistration> units) {
		DraftScope scope = desk.scope();
		List<Column<InsuranceRegistration>> columns = List.of(
				Column.<InsuranceRegistration>text("unit", TEXTS.get("unit"), 16, unit -> unit.unitNumber().value()),
				Column.<InsuranceRegistration>text("registry", TEXTS.get("registry"), 12, unit -> Texts.labelOf(unit.registry())),
				Column.text("agency", TEXTS.get("agency"), 24, InsuranceRegistration::agencyName),
				Column.text("unitName", TEXTS.get("unit.name"), 24, InsuranceRegistration::name));
		return Form.<Long>of("wages.units", TEXTS.get("add.units"), TEXTS.get("confirm"), values -> {
			List<UnitNumber> chosen = values.choices("units", InsuranceRegistration.class).stream().map(InsuranceRegistration::unitNumber).toList();
			return desk.drafts().addUnits(desk.employer(), scope, new HashSet<>(chosen));
		}).intro(TEXTS.get("units.intro")).field(Field.rows("units", TEXTS.get("unit"), columns, units).needed().refusedBy("W-7"));
	}
}
