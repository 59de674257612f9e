package org.shebao.wages.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.text.Texts;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.session.Employers;
import org.shebao.wages.DraftScope;
import org.shebao.wages.WageBatch;
import org.shebao.wages.WageCheck;
import org.shebao.wages.WageDeclarations;
import org.shebao.wages.WageDraft.Key;
import org.shebao.workbench.task.Task;
import org.shebao.workbench.task.Task.Shown;

/** 提交申报 and 全量提交申报: look at the drafts first, submit, go to the records (R-082 … ). */
final class DraftSubmission {

	private static final Texts TEXTS = Texts.of(DraftSubmission.class);

	private final DraftDesk desk;
	private final WageDeclarations declarations;
	private final Employers employers;

	/** What a look before submitting finds. */
	private record Look(WageCheck check, boolean office) {
	}

	DraftSubmission(DraftDesk desk, WageDeclarations declarations, Employers employers) {
		this.desk = desk;
		this.declarations = declarations;
		this.employers = employers;
	}

	void ticked(List<DraftRow> rows) {
		DraftScope scope = rows.getFirst().scope();
		List<Key> keys = rows.stream().map(DraftRow::key).toList();
		look(scope, TEXTS.get("submit"), () -> desk.drafts().check(desk.session(), scope, keys), () -> declarations.submit(desk.session(), scope, keys));
	}

	void all() {
		DraftScope scope = desk.scope();
		look(scope, TEXTS.get("submit.all"), () -> desk.drafts().check(desk.session(), scope), () -> declarations.submitAll(desk.session(), scope));
	}

	private void look(DraftScope scope, String deed, Supplier<WageCheck> check, Supplier<WageBatch> submit) {
		desk.workbench().run(Task.of(TEXTS.get("checking"), progress -> new Look(check.get(), office())).then(look -> {
			// an empty wage or an empty list is refused by what submits, with the persons
			boolean refused = look.check().empty() > 0 || look.check().lines() == 0;
			if (refused || desk.workbench().confirm(deed, TEXTS.get("submit.question", DraftScopes.label(scope), look.check().lines()), findings(look), deed)) {
				desk.workbench().run(Task.of(deed, progress -> submit.get()).unstoppable().then(this::submitted));
			}
		}));
	}

	/** Whether the employer insures staff of a public office, whose types as a rule have wages of their own. */
	private boolean office() {
		return employers.units(desk.employer()).stream().anyMatch(unit -> unit.types().containsKey(InsuranceType.PENSION_INSTITUTION));
	}

	private static List<String> findings(Look look) {
		List<String> found = new ArrayList<>();
		WageCheck check = look.check();
		find(found, "found.below", check.belowLimit());
		find(found, "found.above", check.aboveLimit());
		find(found, "found.leaps", check.leaps());
		find(found, "found.lowered", check.lowered());
		if (look.office()) {
			found.add(TEXTS.get("found.office"));
		}
		return found;
	}

	private static void find(List<String> found, String key, long count) {
		if (count > 0) {
			found.add(TEXTS.get(key, count));
		}
	}

	/** The annual declaration leads on to the records by itself, an adjustment offers the way. */
	private void submitted(WageBatch batch) {
		desk.changed();
		new BatchFeedback(desk.workbench(), desk.session(), declarations).ask(Shown.BACKGROUND);
		boolean go = true;
		if (batch.scope().kind() == WageDeclarationKind.ANNUAL) {
			desk.workbench().tell(TEXTS.get("submitted"), TEXTS.get("submitted.annual", batch.lines()), List.of());
		} else {
			go = desk.workbench().confirm(TEXTS.get("submitted"), TEXTS.get("submitted.adjustment", batch.lines()), List.of(), TEXTS.get("submitted.go"));
		}
		if (go) {
			desk.workbench().show(DraftDesk.RECORDS, Map.of());
		}
	}
}
