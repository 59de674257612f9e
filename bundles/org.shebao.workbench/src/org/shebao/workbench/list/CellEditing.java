package org.shebao.workbench.list;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How the cells of a column are edited.
 *
 * @param text  what the editor begins with; plain, without grouping marks
 * @param check what is wrong with a text, empty if it may be taken; pure and quick, called while the user types
 * @param apply stores edits, in the background; gives the rows as they stand then, in the same order. All or none.
 */
public record CellEditing<R>(Function<R, String> text, BiFunction<R, String, Optional<String>> check, Apply<R> apply) {

	/** Stores edits. */
	@FunctionalInterface
	public interface Apply<R> {

		/** Stores all of them or, if it throws, none. */
		List<R> apply(List<Edit<R>> edits);
	}

	/**
	 * One edit.
	 *
	 * @param row  the row as it was
	 * @param text the new text, empty to clear the cell
	 */
	public record Edit<R>(R row, String text) {
	}
}
