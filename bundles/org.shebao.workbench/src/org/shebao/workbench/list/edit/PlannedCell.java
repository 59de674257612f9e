package org.shebao.workbench.list.edit;

import java.util.Optional;

import org.shebao.workbench.list.Column;

/**
 * A cell that a pasted block falls upon.
 *
 * @param row     its row
 * @param column  its column
 * @param before  its text now
 * @param after   the text pasted, plain
 * @param fate    what becomes of it
 * @param problem why it is left out, a sentence; empty unless it is
 */
public record PlannedCell<R>(R row, Column<R> column, String before, String after, Fate fate, String problem) {

	/** What becomes of a cell. */
	public enum Fate {
		/** It gets the pasted text. */
		CHANGED,
		/** It has the pasted text already. */
		UNCHANGED,
		/** The column's check refuses the text. */
		REFUSED,
		/** The column cannot be edited and has another text. */
		LOCKED
	}

	/** What a pasted text would do to a cell. */
	static <R> PlannedCell<R> of(R row, Column<R> column, String pasted) {
		String before = PastedText.held(column, row);
		String after = PastedText.plain(column.kind(), pasted);
		if (PastedText.same(column.kind(), before, after)) {
			return new PlannedCell<>(row, column, before, after, Fate.UNCHANGED, "");
		}
		if (column.editing() == null) {
			return new PlannedCell<>(row, column, before, after, Fate.LOCKED, PastePreview.TEXTS.get("locked", column.title()));
		}
		Optional<String> problem = column.editing().check().apply(row, after);
		return new PlannedCell<>(row, column, before, after, problem.isPresent() ? Fate.REFUSED : Fate.CHANGED, problem.orElse(""));
	}
}
