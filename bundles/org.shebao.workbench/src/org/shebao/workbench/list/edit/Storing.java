package org.shebao.workbench.list.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.shebao.workbench.list.CellEditing;
import org.shebao.workbench.list.CellEditing.Edit;

/**
 * Stores texts column by column, on a working thread. A column that fails leaves the others alone.
 *
 * @param editings how columns are edited, by name
 */
record Storing<R>(Map<String, CellEditing<R>> editings, Function<R, ?> key) {

	/**
	 * What came of it.
	 *
	 * @param rows     the rows that were stored, as they stand now
	 * @param step     what has changed
	 * @param failures the columns that were not stored
	 */
	record Stored<R>(List<R> rows, Step step, List<Failure> failures) {

		/** Whether a cell has the text that it was to get. */
		boolean reached(Cell cell) {
			return failures.stream().noneMatch(failure -> failure.cells().contains(cell));
		}
	}

	/** Cells of a column that were not stored, and why. */
	record Failure(RuntimeException reason, List<Cell> cells) {
	}

	/** Stores texts in rows given by key. Cells that have their text already are left alone. */
	Stored<R> store(Map<Cell, String> texts, Map<Object, R> rows) {
		Map<Object, R> now = new LinkedHashMap<>(rows);
		Map<Object, R> stored = new LinkedHashMap<>();
		List<Step.Change> changes = new ArrayList<>();
		List<Failure> failures = new ArrayList<>();
		columns(texts).forEach((column, cells) -> {
			try {
				column(editings.get(column), cells, texts, now, stored, changes);
			} catch (RuntimeException refused) {
				// a boundary: whatever an area's storing throws, the text typed is kept and the user is told
				failures.add(new Failure(refused, cells));
			}
		});
		return new Stored<>(List.copyOf(stored.values()), new Step(changes), failures);
	}

	private static Map<String, List<Cell>> columns(Map<Cell, String> texts) {
		return texts.keySet().stream().collect(Collectors.groupingBy(Cell::column, LinkedHashMap::new, Collectors.toList()));
	}

	private void column(CellEditing<R> editing, List<Cell> cells, Map<Cell, String> texts, Map<Object, R> now, Map<Object, R> stored, List<Step.Change> changes) {
		List<Cell> different = cells.stream().filter(cell -> !editing.text().apply(now.get(cell.key())).equals(texts.get(cell))).toList();
		if (different.isEmpty()) {
			return;
		}
		List<R> after = editing.apply().apply(different.stream().map(cell -> new Edit<>(now.get(cell.key()), texts.get(cell))).toList());
		if (after.size() != different.size()) {
			throw new IllegalStateException(after.size() + " rows came back for " + different.size() + " edits");
		}
		for (int i = 0; i < after.size(); i++) {
			Cell cell = different.get(i);
			Step.Change change = new Step.Change(cell, editing.text().apply(now.get(cell.key())), editing.text().apply(after.get(i)));
			if (!change.before().equals(change.after())) {
				changes.add(change);
			}
			now.put(cell.key(), after.get(i));
			stored.put(cell.key(), after.get(i));
		}
	}
}
