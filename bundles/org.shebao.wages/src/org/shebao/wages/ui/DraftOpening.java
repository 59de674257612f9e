package org.shebao.wages.ui;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.shebao.core.text.Texts;
import org.shebao.wages.DraftScope;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.task.Task;
import org.shebao.workbench.task.Task.Shown;

/** What happens when the drafts page was opened: drafts of a closed scope are carried over, and the user is asked where to begin. */
final class DraftOpening {

	private static final Texts TEXTS = Texts.of(DraftOpening.class);

	private final DraftDesk desk;
	private final DraftScopes scopes;
	private final DraftAdding adding;
	private final Consumer<DraftScope> choose;

	/** What was found. */
	private record Found(long carried, long missing) {
	}

	/** @param choose shows the drafts of a scope */
	DraftOpening(DraftDesk desk, DraftAdding adding, Consumer<DraftScope> choose) {
		this.desk = desk;
		this.scopes = new DraftScopes(desk.session(), desk.drafts());
		this.adding = adding;
		this.choose = choose;
	}

	/** @param jumped whether somebody led here with a scope already, so that no year has to be chosen */
	void run(BooleanSupplier jumped) {
		desk.workbench().run(Task.of(TEXTS.get("drafts.title"), progress -> look()).unstoppable().shown(Shown.QUIET).then(found -> {
			if (found.carried() > 0) {
				desk.changed();
				desk.workbench().mention(TEXTS.get("carried", found.carried()));
			}
			if (!scopes.annual() && !jumped.getAsBoolean()) {
				chooseYear();
			}
			if (found.missing() > 0 && desk.workbench().confirm(TEXTS.get("drafts.title"), TEXTS.get("R-094"), List.of(TEXTS.get("missing.count", found.missing())),
					TEXTS.get("by.person"))) {
				adding.missing();
			}
		}));
	}

	private Found look() {
		long carried = scopes.offered().stream().mapToLong(scope -> desk.drafts().carryOver(desk.employer(), scope)).sum();
		return new Found(carried, scopes.annual() ? desk.drafts().countWithoutWage(desk.session(), scopes.usual()) : 0);
	}

	/** 选择需要调整的生效年度; there is nothing to choose if only one year can be adjusted. */
	private void chooseYear() {
		if (scopes.offered().size() > 1) {
			desk.workbench().ask(Form.<DraftScope>of("wages.year", TEXTS.get("adjustment"), TEXTS.get("confirm"), values -> values.choice("scope", DraftScope.class))
					.intro(TEXTS.get("R-113")).field(Field.choice("scope", TEXTS.get("year"), scopes.options()).initially(scopes.usual()).needed())).ifPresent(choose);
		}
	}
}
