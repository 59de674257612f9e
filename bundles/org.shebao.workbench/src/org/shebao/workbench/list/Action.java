package org.shebao.workbench.list;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Something to do, in the toolbar above a list.
 *
 * @param name    its name, such as {@code submit}: tests and the command palette know it by that
 * @param label   what the button says
 * @param icon    the icon's name, empty for none
 * @param needs   what has to be ticked
 * @param run     does it with the ticked rows, with none if it needs none; null for a menu
 * @param items   the entries of a menu, empty for a plain button
 * @param primary whether it is what the page is for
 */
public record Action<R>(String name, String label, String icon, Needs needs, Consumer<List<R>> run, List<Action<R>> items, boolean primary) {

	/** What has to be ticked; otherwise W-7 is said. */
	public enum Needs {
		NOTHING, SOME
	}

	/** An action that needs no rows. */
	public static <R> Action<R> of(String name, String label, String icon, Runnable run) {
		return new Action<>(name, label, icon, Needs.NOTHING, ticked -> run.run(), List.of(), false);
	}

	/** An action upon ticked rows. */
	public static <R> Action<R> onTicked(String name, String label, String icon, Consumer<List<R>> run) {
		return new Action<>(name, label, icon, Needs.SOME, run, List.of(), false);
	}

	/** A button that opens a menu. */
	public static <R> Action<R> menu(String name, String label, String icon, List<Action<R>> items) {
		return new Action<>(name, label, icon, Needs.NOTHING, null, items, false);
	}

	/** The same made to stand out. */
	public Action<R> asPrimary() {
		return new Action<>(name, label, icon, needs, run, items, true);
	}

	/**
	 * Something to do with one row, in the frozen operation column at the right.
	 *
	 * @param name    its name
	 * @param label   what the link says
	 * @param offered whether it is offered for a row
	 * @param run     does it
	 */
	public record OnRow<R>(String name, String label, Predicate<R> offered, Consumer<R> run) {

		/** An action offered for every row. */
		public static <R> OnRow<R> of(String name, String label, Consumer<R> run) {
			return new OnRow<>(name, label, row -> true, run);
		}
	}
}
