package org.shebao.workbench.list.model;

/**
 * By which column a list is sorted.
 *
 * @param column    the column's name
 * @param ascending whether the smallest comes first
 */
public record Sort(String column, boolean ascending) {

	/** What a click on a column's heading leads to: ascending, descending, natural order (null). */
	public static Sort next(Sort present, String column) {
		if (present == null || !present.column.equals(column)) {
			return new Sort(column, true);
		}
		return present.ascending ? new Sort(column, false) : null;
	}
}
