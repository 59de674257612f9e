package org.shebao.wages.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.task.Progress;
import org.shebao.employees.EmployeeQuery;
import org.shebao.employees.Employees;
import org.shebao.session.EmployerSession;
import org.shebao.wages.DraftScope;
import org.shebao.wages.WageAssessment;
import org.shebao.wages.WageDraft;
import org.shebao.wages.WageDraft.Change;
import org.shebao.wages.WageDrafts;
import org.shebao.workbench.list.CellEditing.Edit;
import org.shebao.workbench.list.Query;
import org.shebao.workbench.list.RowSource;

/** The drafts of a scope as rows, and their edits. */
final class DraftRows implements RowSource<DraftRow> {

	static final String NAME = "name";
	static final String CERTIFICATE = "certificate";
	static final String UNIT = "unit";
	static final String EMPTY = "empty";

	private final EmployerSession session;
	private final WageDrafts drafts;
	private final Employees employees;
	private final DraftScopes scopes;
	private volatile DraftScope shown;

	DraftRows(EmployerSession session, WageDrafts drafts, Employees employees) {
		this.session = session;
		this.drafts = drafts;
		this.employees = employees;
		this.scopes = new DraftScopes(session, drafts);
	}

	/** The scope of the rows that were asked for last, whatever stands in the query bar meanwhile. */
	DraftScope shown() {
		return shown == null ? scopes.usual() : shown;
	}

	@Override
	public void load(Query query, Consumer<DraftRow> sink, Progress progress) {
		DraftScope scope = scopes.of(query);
		shown = scope;
		WageAssessment assessment = drafts.assessment(session, scope);
		Predicate<WageDraft> wanted = wanted(query);
		drafts.each(session.id(), scope, draft -> {
			progress.checkCancelled();
			if (wanted.test(draft)) {
				sink.accept(DraftRow.of(scope, draft, assessment));
			}
		});
	}

	private Predicate<WageDraft> wanted(Query query) {
		String name = query.text(NAME);
		String certificate = query.text(CERTIFICATE).toUpperCase(java.util.Locale.ROOT);
		Boolean empty = query.choice(EMPTY, Boolean.class);
		return ofUnit(query.choice(UNIT, UnitNumber.class)).and(draft -> draft.name().contains(name) && draft.certificate().number().startsWith(certificate)
				&& (empty == null || empty == (draft.wage() == null)));
	}

	/** The drafts that concern a unit number: restricted to it, or for all units of a person insured there. */
	private Predicate<WageDraft> ofUnit(UnitNumber unit) {
		if (unit == null) {
			return draft -> true;
		}
		Set<PersonNumber> insured = new HashSet<>();
		employees.each(session.id(), EmployeeQuery.ALL.withUnits(Set.of(unit)), employee -> insured.add(employee.person()));
		return draft -> draft.unit() == null ? insured.contains(draft.person()) : draft.unit().equals(unit);
	}

	/** Stores edited wages, all or none; gives the rows as they stand then. */
	List<DraftRow> apply(List<Edit<DraftRow>> edits) {
		DraftScope scope = edits.getFirst().row().scope();
		WageAssessment assessment = drafts.assessment(session, scope);
		return drafts.changeAll(session.id(), scope, edits.stream().map(edit -> new Change(edit.row().key(), edit.text())).toList()).stream()
				.map(draft -> DraftRow.of(scope, draft, assessment)).toList();
	}
}
