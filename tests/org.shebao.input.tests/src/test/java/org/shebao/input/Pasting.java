package org.shebao.input;


import org.shebao.core.RuleViolation;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.workbench.list.edit.Block;
import org.shebao.workbench.list.edit.PastePlan;
import org.shebao.workbench.list.edit.PastePreview;
import org.shebao.workbench.list.edit.PlannedCell;
import org.shebao.workbench.list.edit.Selection;

/** Pastes a text into a grid as far as the preview that the user confirms. */
final class Pasting {

	private static final int ROUND_TRIPS_UP_TO = 1_000_000;

	private final PasteGrid grid = new PasteGrid();
	private final Oracle oracle = new Oracle();

	Outcome of(String text) {
		try {
			Block block = Block.parse(text);
			if (text.length() <= ROUND_TRIPS_UP_TO) {
				oracle.holds(Block.parse(block.format()).equals(block), "a copied block is pasted as another one");
			}
			PastePlan<EmployeeRecord> wages = plan(block, PasteGrid.WAGE);
			plan(block, 0);
			return new Outcome.Done(wages.payroll().isPresent() ? "matched with people" : wages.fits() ? "fits" : "planned with problems", oracle.findings());
		} catch (RuleViolation refused) {
			oracle.message("refusal", refused.getMessage());
			return new Outcome.Refused(refused.rule(), refused.getMessage(), oracle.findings());
		}
	}

	private PastePlan<EmployeeRecord> plan(Block block, int column) {
		PastePlan<EmployeeRecord> plan = PastePlan.of(block, Selection.at(grid.rows, grid.columns, 0, column), grid.rows);
		accounts(block, plan);
		plan.problems().stream().map(PlannedCell::problem).distinct().forEach(problem -> oracle.message("problem", problem));
		plan.unmatched().forEach(line -> oracle.message("reason", line.reason()));
		plan.changes().stream().filter(cell -> cell.column().name().equals("wage"))
				.forEach(cell -> oracle.holds(PasteGrid.problem(cell.after()).isEmpty(), "a wage that is none would be stored"));
		PastePreview.form(plan);
		return plan;
	}

	/** Every line with something in it changes a row, says why it does not, or is counted as outside; at most one line is headings. */
	private void accounts(Block block, PastePlan<EmployeeRecord> plan) {
		long filled = block.lines().stream().filter(line -> line.stream().anyMatch(text -> !text.isBlank())).count();
		long rows = plan.cells().stream().map(PlannedCell::row).distinct().count();
		long told = plan.payroll().isPresent() ? rows + plan.unmatched().size() : rows + plan.outsideRows();
		oracle.holds(told >= filled - 1, "of " + filled + " lines only " + told + " are accounted for");
	}

}
