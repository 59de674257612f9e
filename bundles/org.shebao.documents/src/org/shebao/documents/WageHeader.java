package org.shebao.documents;

import java.util.List;

/**
 * The head of F-WAGE.
 *
 * @param taxpayerId the employer's taxpayer id, clean; may be empty in a file that was read
 * @param columns    the wage columns from left to right, never empty: one for the whole person, or one for each insurance type
 */
public record WageHeader(String taxpayerId, List<WageColumn> columns) {

	public WageHeader {
		columns = List.copyOf(columns);
		boolean mixed = columns.size() > 1 && columns.contains(WageColumn.WHOLE_PERSON);
		if (columns.isEmpty() || mixed) {
			throw new IllegalArgumentException("either one column for the whole person or one for each insurance type: " + columns);
		}
	}

	/** The head of the layout by person (按人员申报). */
	public static WageHeader byPerson(String taxpayerId) {
		return new WageHeader(taxpayerId, List.of(WageColumn.WHOLE_PERSON));
	}

	/** Whether there is one wage for each person (按人员申报) and not one for each insurance type (按险种申报). */
	public boolean isByPerson() {
		return columns.getFirst().isWholePerson();
	}
}
