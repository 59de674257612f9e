package org.shebao.workbench.list.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What a column lets through, by the texts that its cells show.
 *
 * @param search letters that have to occur, empty for any
 * @param values the texts let through, null for all
 */
public record ColumnFilter(String search, Set<String> values) {

	/** Lets everything through. */
	public static final ColumnFilter NONE = new ColumnFilter("", null);

	public ColumnFilter {
		Objects.requireNonNull(search);
		values = values == null ? null : Set.copyOf(values);
	}

	/** Whether everything is let through. */
	public boolean isOpen() {
		return search.isEmpty() && values == null;
	}

	/** Whether a cell's text is let through. */
	public boolean passes(String text) {
		return (values == null || values.contains(text)) && (search.isEmpty() || contains(text, search));
	}

	/** Whether letters occur in a text, capital or small. */
	public static boolean contains(String text, String search) {
		return text.toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT));
	}
}
