package org.shebao.documents.internal;

import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.Worksheet;

/** Gives cells below one another their format at once: cell by cell this takes longer than anything else. */
public final class FormattedRuns {

	private final Worksheet worksheet;
	/** The run that goes on, by column; null where none does. */
	private final List<Run> open = new ArrayList<>();

	/** Over the sheet that the cells belong to. */
	public FormattedRuns(Worksheet worksheet) {
		this.worksheet = worksheet;
	}

	private record Run(String format, int first, int last) {

		boolean reaches(int row, String other) {
			return (last == row || last + 1 == row) && format.equals(other);
		}
	}

	/** A cell that gets a format sooner or later. */
	public void add(int row, int column, String format) {
		while (open.size() <= column) {
			open.add(null);
		}
		Run run = open.get(column);
		if (run != null && run.reaches(row, format)) {
			open.set(column, new Run(format, run.first, row));
		} else {
			apply(column);
			open.set(column, new Run(format, row, row));
		}
	}

	/** Gives the formats to all cells that wait for them. */
	public void apply() {
		for (int column = 0; column < open.size(); column++) {
			apply(column);
			open.set(column, null);
		}
	}

	private void apply(int column) {
		Run run = open.get(column);
		if (run != null) {
			worksheet.range(run.first, column, run.last, column).style().format(run.format).set();
		}
	}
}
