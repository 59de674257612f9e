package org.shebao.workbench.list.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the rows of a query are shown.
 *
 * @param sort    the order, null for the natural one
 * @param filters what columns let through, by their names
 */
public record Arrangement(Sort sort, Map<String, ColumnFilter> filters) {

	/** All rows in their natural order. */
	public static final Arrangement NATURAL = new Arrangement(null, Map.of());

	public Arrangement {
		filters = Map.copyOf(filters);
	}

	/** The same in another order. */
	public Arrangement sorted(Sort by) {
		return new Arrangement(by, filters);
	}

	/** The same with another filter of a column. */
	public Arrangement filtered(String column, ColumnFilter filter) {
		Map<String, ColumnFilter> changed = new LinkedHashMap<>(filters);
		if (filter.isOpen()) {
			changed.remove(column);
		} else {
			changed.put(column, filter);
		}
		return new Arrangement(sort, changed);
	}

	/** What a column lets through. */
	public ColumnFilter filter(String column) {
		return filters.getOrDefault(column, ColumnFilter.NONE);
	}

	/** Whether rows stand as they came. */
	public boolean isNatural() {
		return sort == null && filters.isEmpty();
	}
}
