package org.shebao.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of an F-WAGE file as read: clean texts, nothing looked up, no wage parsed.
 *
 * @param rowNumber the row's number in the sheet, from 1
 * @param hidden    whether the row is hidden in the sheet; it counts all the same
 * @param name      the name
 * @param typeCode  the certificate type's code
 * @param number    the certificate number
 * @param group     the group's path
 * @param wages     the texts of the wage cells that are not empty; an empty cell means "leave unchanged", never 0
 * @param problems  what is already known to be wrong
 */
public record WageRow(int rowNumber, boolean hidden, String name, String typeCode, String number, String group, Map<WageColumn, String> wages,
		List<RowProblem> problems) {

	public WageRow {
		wages = Map.copyOf(wages);
		problems = List.copyOf(problems);
	}

	/** The text of a wage cell, empty if the cell is. */
	public Optional<String> wage(WageColumn column) {
		return Optional.ofNullable(wages.get(column));
	}
}
