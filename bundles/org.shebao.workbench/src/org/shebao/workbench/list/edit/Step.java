package org.shebao.workbench.list.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What one deed of the user changed: a cell, a range filled down or a pasted block.
 *
 * @param changes at most one for each cell
 */
public record Step(List<Change> changes) {

	/**
	 * A cell that was changed.
	 *
	 * @param cell   which
	 * @param before the text that its editor began with
	 * @param after  the text that its editor begins with since
	 */
	public record Change(Cell cell, String before, String after) {
	}

	public Step {
		changes = List.copyOf(changes);
	}

	/** Whether nothing was changed. */
	public boolean isEmpty() {
		return changes.isEmpty();
	}

	/** What concerns some of the cells. */
	Step of(Predicate<Cell> cells) {
		return new Step(changes.stream().filter(change -> cells.test(change.cell())).toList());
	}

	/** The texts from before. */
	Map<Cell, String> before() {
		Map<Cell, String> texts = new LinkedHashMap<>();
		changes.forEach(change -> texts.put(change.cell(), change.before()));
		return texts;
	}

	/** The texts since. */
	Map<Cell, String> after() {
		Map<Cell, String> texts = new LinkedHashMap<>();
		changes.forEach(change -> texts.put(change.cell(), change.after()));
		return texts;
	}
}
