package org.shebao.workbench.list.edit;

import java.util.List;

/** The grid, as its edits see it; called on the user-interface thread. */
public interface EditListener<R> {

	/** Rows as they stand after storing: they replace the rows with the same keys. */
	void stored(List<R> rows);

	/**
	 * Edits were not stored and nothing of them was changed. What was typed stays {@link CellEdits#pending pending}.
	 *
	 * @param cells the cells concerned, all of one column
	 */
	void failed(RuntimeException failure, List<Cell> cells);

	/** What is pending, or what can be undone or done again, has changed: cells and buttons show it anew. */
	void changed();
}
