package org.shebao.workbench.list.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.shebao.core.text.Quotation;
import org.shebao.core.text.Texts;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.form.FormValues;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.Column.Kind;

/** Shows what pasting would change before it does. */
public final class PastePreview {

	static final Texts TEXTS = Texts.of(PastePreview.class);

	private static final String CHANGES = "changes";

	private PastePreview() {
	}

	/**
	 * The form for a plan. It stores nothing: it gives the plan with the changes that the user left ticked, for {@link CellEdits#paste}.
	 */
	public static <R> Form<PastePlan<R>> form(PastePlan<R> plan) {
		int changes = plan.changes().size();
		Form<PastePlan<R>> form = Form.of("paste", TEXTS.get("title"), TEXTS.get("submit", changes), values -> ticked(plan, values));
		form.intro(TEXTS.get("counts", changes, plan.cells(PlannedCell.Fate.UNCHANGED).size(), plan.problems().size()));
		payroll(plan).ifPresent(sentence -> form.field(Field.sentence("payroll", sentence)));
		if (plan.outsideRows() + plan.outsideColumns() > 0) {
			form.field(Field.sentence("outside", TEXTS.get("outside", plan.outsideRows(), plan.outsideColumns())));
		}
		if (changes > 0) {
			form.field(Field.rows(CHANGES, TEXTS.get("table.changes"), cells(plan, false), plan.changes()).initially(plan.changes()));
		}
		if (!plan.problems().isEmpty()) {
			form.field(Field.table("problems", TEXTS.get("table.problems"), cells(plan, true), plan.problems()));
		}
		if (!plan.unmatched().isEmpty()) {
			form.field(Field.table("unmatched", TEXTS.get("table.unmatched"), lines(), plan.unmatched()));
		}
		return form.checked(values -> values.choices(CHANGES, PlannedCell.class).isEmpty() ? Optional.of(TEXTS.get("nothing")) : Optional.empty());
	}

	private static <R> PastePlan<R> ticked(PastePlan<R> plan, FormValues values) {
		Set<?> ticked = new HashSet<>(values.choices(CHANGES, PlannedCell.class));
		return plan.only(ticked::contains);
	}

	private static Optional<String> payroll(PastePlan<?> plan) {
		return plan.payroll().map(layout -> {
			String amounts = layout.heading().isEmpty() ? TEXTS.get("amounts.column", layout.amount() + 1)
					: TEXTS.get("amounts.heading", layout.amount() + 1, Quotation.of(layout.heading()));
			return layout.certificate() < 0 ? TEXTS.get("payroll.name", plan.cells().size(), amounts) : TEXTS.get("payroll.certificate", plan.cells().size(), amounts);
		});
	}

	private static <R> List<Column<PlannedCell<R>>> cells(PastePlan<R> plan, boolean problems) {
		List<Column<PlannedCell<R>>> columns = new ArrayList<>();
		// what the user knows the row by: the grid's first words and its certificate
		first(plan, Kind.TEXT).ifPresent(column -> columns.add(of(column)));
		first(plan, Kind.CERTIFICATE).ifPresent(column -> columns.add(of(column)));
		columns.add(Column.text("column", TEXTS.get("column.column"), 10, cell -> cell.column().title()));
		columns.add(Column.text("before", TEXTS.get("column.before"), 10, PlannedCell::before));
		columns.add(Column.text("after", TEXTS.get("column.after"), 10, PlannedCell::after));
		if (problems) {
			columns.add(Column.text("problem", TEXTS.get("column.problem"), 30, PlannedCell::problem));
		}
		return columns;
	}

	private static <R> Optional<Column<R>> first(PastePlan<R> plan, Kind kind) {
		return plan.columns().stream().filter(column -> column.kind() == kind).findFirst();
	}

	private static <R> Column<PlannedCell<R>> of(Column<R> column) {
		return Column.of(column.kind(), "row." + column.name(), column.title(), column.width(), cell -> column.value().apply(cell.row()));
	}

	private static List<Column<UnmatchedLine>> lines() {
		return List.of(Column.count("line", TEXTS.get("column.line"), UnmatchedLine::line), Column.text("who", TEXTS.get("column.who"), 22, UnmatchedLine::who),
				Column.text("reason", TEXTS.get("column.problem"), 30, UnmatchedLine::reason));
	}
}
