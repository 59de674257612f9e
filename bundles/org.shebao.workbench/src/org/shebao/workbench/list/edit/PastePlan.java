package org.shebao.workbench.list.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.edit.PlannedCell.Fate;

/**
 * What pasting a block would change.
 *
 * @param columns        the columns of the grid
 * @param cells          the cells that it falls upon
 * @param outsideRows    lines of the block, not blank, that are below the grid
 * @param outsideColumns columns of the block, not blank, that are right of the grid
 * @param payroll        how lines were matched with rows, empty if they were taken in order
 * @param unmatched      lines of a payroll list that concern no row
 */
public record PastePlan<R>(List<Column<R>> columns, List<PlannedCell<R>> cells, int outsideRows, int outsideColumns, Optional<PayrollLayout> payroll,
		List<UnmatchedLine> unmatched) {

	public PastePlan {
		columns = List.copyOf(columns);
		cells = List.copyOf(cells);
		unmatched = List.copyOf(unmatched);
	}

	/**
	 * Plans to paste a block. Its lines fall upon the rows from the selection on; a block of one cell, or one that fits several times, fills the selection. If that
	 * does not fit and the block looks like a payroll list, its lines are matched with rows by certificate number or name instead. Pure; for a hundred thousand rows
	 * it belongs into the background.
	 *
	 * @param all the rows that lines of a payroll list may concern, also those that are not displayed
	 */
	public static <R> PastePlan<R> of(Block block, Selection<R> selection, List<R> all) {
		PastePlan<R> inOrder = PositionPaste.plan(block, selection);
		return inOrder.fits() ? inOrder : PayrollPaste.plan(block, selection, all).orElse(inOrder);
	}

	/** The cells that get another text. */
	public List<PlannedCell<R>> changes() {
		return cells(Fate.CHANGED);
	}

	/** The cells that are left out although another text was pasted upon them. */
	public List<PlannedCell<R>> problems() {
		return cells.stream().filter(cell -> cell.fate() == Fate.REFUSED || cell.fate() == Fate.LOCKED).toList();
	}

	/** The cells of one fate. */
	public List<PlannedCell<R>> cells(Fate fate) {
		return cells.stream().filter(cell -> cell.fate() == fate).toList();
	}

	/** Whether every cell of the block falls upon a cell that takes it. */
	public boolean fits() {
		return problems().isEmpty() && outsideRows == 0 && outsideColumns == 0 && unmatched.isEmpty();
	}

	/** The same with some of its changes only. */
	public PastePlan<R> only(Predicate<PlannedCell<R>> some) {
		return new PastePlan<>(columns, cells.stream().filter(cell -> cell.fate() != Fate.CHANGED || some.test(cell)).toList(), outsideRows, outsideColumns, payroll,
				unmatched);
	}
}
