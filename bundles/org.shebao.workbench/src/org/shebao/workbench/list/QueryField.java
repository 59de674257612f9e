package org.shebao.workbench.list;

import java.util.List;
import java.util.function.Supplier;

/**
 * A field of the query bar.
 *
 * @param name    its name in the {@link Query}
 * @param label   what stands before it
 * @param kind    what is typed or chosen
 * @param options the values offered for a choice, asked for in the background each time the page opens; an open choice is always offered
 * @param initial what 重置 goes back to, null for open
 */
public record QueryField(String name, String label, Kind kind, Supplier<List<Option>> options, Object initial) {

	/** What a field takes. */
	public enum Kind {
		TEXT, CHOICE, DATE, MONTH
	}

	/**
	 * A value offered.
	 *
	 * @param value goes into the query
	 * @param label what the user reads
	 */
	public record Option(Object value, String label) {
	}

	/** A field for text. */
	public static QueryField text(String name, String label) {
		return new QueryField(name, label, Kind.TEXT, List::of, null);
	}

	/** A field with fixed options. */
	public static QueryField choice(String name, String label, List<Option> options) {
		return new QueryField(name, label, Kind.CHOICE, () -> options, null);
	}

	/** A field whose options are looked up when the page opens. */
	public static QueryField choice(String name, String label, Supplier<List<Option>> options) {
		return new QueryField(name, label, Kind.CHOICE, options, null);
	}

	/** A field for a date. */
	public static QueryField date(String name, String label) {
		return new QueryField(name, label, Kind.DATE, List::of, null);
	}

	/** A field for a month such as 2025-07. */
	public static QueryField month(String name, String label) {
		return new QueryField(name, label, Kind.MONTH, List::of, null);
	}

	/** The same with an initial value. */
	public QueryField initially(Object value) {
		return new QueryField(name, label, kind, options, value);
	}
}
