package org.shebao.workbench.list.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.shebao.core.RuleViolation;
import org.shebao.core.text.Texts;
import org.shebao.workbench.list.CellEditing;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.edit.PlannedCell.Fate;
import org.shebao.workbench.list.edit.Storing.Failure;
import org.shebao.workbench.list.edit.Storing.Stored;

/**
 * The edits of a list's cells: typed, filled down and pasted, stored in the background one deed after another, undone and done again. Nothing typed is lost: what is
 * not stored yet, or was refused, stays {@link #pending} at its cell. Used on the user-interface thread.
 */
public final class CellEdits<R> {

	private static final Texts TEXTS = Texts.of(CellEdits.class);

	private final Function<R, ?> key;
	private final Function<Object, R> listed;
	private final Executor ui;
	private final Executor background;
	private final EditListener<R> listener;
	private final Map<String, CellEditing<R>> editings;
	private final Storing<R> storing;
	private final EditHistory history = new EditHistory();
	private final Map<Cell, Pending> pending = new LinkedHashMap<>();
	private final Map<Object, R> known = new HashMap<>();
	private final Deque<Deed> queue = new ArrayDeque<>();
	private Deed current;

	/** What the user did, waiting for its turn. */
	private sealed interface Deed {

		/** What was pending when it was done; it is no longer if the deed succeeds. */
		Map<Cell, Pending> seen();

		/** New texts. */
		record Typed(Map<Cell, Pending> seen) implements Deed {
		}

		/** Undoes what is the newest step by then. */
		record Undo(Map<Cell, Pending> seen) implements Deed {
		}

		/** Does again what was undone last by then. */
		record Redo(Map<Cell, Pending> seen) implements Deed {
		}

		/** Whether it puts a text into a cell. */
		default boolean types(Cell cell) {
			return this instanceof Typed && seen().containsKey(cell);
		}
	}

	/**
	 * No edits yet.
	 *
	 * @param listed     the row of a key as the grid has it now, null if it has none; asked on the user-interface thread
	 * @param ui         runs on the user-interface thread, also after the page was closed
	 * @param background runs on a working thread
	 */
	public CellEdits(ListPage<R> page, Function<Object, R> listed, Executor ui, Executor background, EditListener<R> listener) {
		this.key = page.key();
		this.listed = Objects.requireNonNull(listed);
		this.ui = Objects.requireNonNull(ui);
		this.background = Objects.requireNonNull(background);
		this.listener = Objects.requireNonNull(listener);
		this.editings = page.columns().stream().filter(column -> column.editing() != null).collect(Collectors.toUnmodifiableMap(Column::name, Column::editing));
		this.storing = new Storing<>(editings, key);
	}

	/** Edits a cell; a text that the column's check refuses is not stored and stays pending. */
	public void edit(R row, Column<R> column, String text) {
		type(Map.of(cell(row, column), text), List.of(row));
	}

	/** Copies the texts of the first row, as they are shown, into the rows after it, as one step. Columns that cannot be edited are left alone. */
	public void fillDown(List<Column<R>> columns, List<R> rows) {
		Map<Cell, String> texts = new LinkedHashMap<>();
		columns.stream().filter(column -> column.editing() != null).forEach(column -> rows.stream().skip(1)
				.forEach(row -> texts.put(cell(row, column), text(rows.getFirst(), column))));
		type(texts, rows);
	}

	/** Pastes what a plan changes, as one step; what has a problem is left out. */
	public void paste(PastePlan<R> plan) {
		Map<Cell, String> texts = new LinkedHashMap<>();
		plan.cells().stream().filter(this::isPasted).forEach(planned -> texts.put(cell(planned.row(), planned.column()), planned.after()));
		type(texts, plan.cells().stream().map(PlannedCell::row).toList());
	}

	/** What is stored already is pasted too where something else may be on its way. */
	private boolean isPasted(PlannedCell<R> planned) {
		boolean same = planned.fate() == Fate.UNCHANGED && planned.column().editing() != null;
		return planned.fate() == Fate.CHANGED || same && (busy() || pending(planned.row(), planned.column()).isPresent());
	}

	/** Tries again all that was refused. */
	public void retry() {
		Map<Cell, String> texts = new LinkedHashMap<>();
		pending.forEach((cell, text) -> {
			if (text.failed()) {
				texts.put(cell, text.text());
			}
		});
		type(texts, List.of());
	}

	/** Gives up what was refused at a cell: it shows its value again. */
	public void discard(R row, Column<R> column) {
		pending.computeIfPresent(cell(row, column), (cell, text) -> text.failed() ? null : text);
		listener.changed();
	}

	/** Undoes the newest step once all before it is stored; forgotten if one of those fails. */
	public void undo() {
		enqueue(new Deed.Undo(pending()));
	}

	/** Does again what was undone last, once all before it is stored; forgotten if one of those fails. */
	public void redo() {
		enqueue(new Deed.Redo(pending()));
	}

	/** Whether there is something to be undone, or will be once all is stored. */
	public boolean canUndo() {
		return history.undoable().isPresent() || current instanceof Deed.Typed || queue.stream().anyMatch(Deed.Typed.class::isInstance);
	}

	/** Whether there is something to be done again. */
	public boolean canRedo() {
		return history.redoable().isPresent();
	}

	/** Whether something waits to be stored: the page must not go away before it is. */
	public boolean busy() {
		return current != null;
	}

	/** What was typed into a cell and is not stored. */
	public Optional<Pending> pending(R row, Column<R> column) {
		return Optional.ofNullable(pending.get(cell(row, column)));
	}

	/** All that was typed and not stored. */
	public Map<Cell, Pending> pending() {
		return Map.copyOf(pending);
	}

	/** What a cell's editor begins with: what was typed last, stored or not. */
	public String text(R row, Column<R> column) {
		return pending(row, column).map(Pending::text).orElseGet(() -> column.editing().text().apply(row));
	}

	/** Forgets the edits of rows that are gone for good. */
	public void forget(Set<?> keys) {
		history.forget(cell -> keys.contains(cell.key()));
		pending.keySet().removeIf(cell -> keys.contains(cell.key()));
		known.keySet().removeAll(keys);
		listener.changed();
	}

	private Cell cell(R row, Column<R> column) {
		return new Cell(key.apply(row), column.name());
	}

	private R row(Object which) {
		return Optional.ofNullable(listed.apply(which)).orElseGet(() -> known.get(which));
	}

	private void type(Map<Cell, String> texts, List<R> rows) {
		rows.forEach(row -> known.put(key.apply(row), row));
		Map<Cell, Pending> accepted = new LinkedHashMap<>();
		texts.forEach((cell, text) -> {
			Pending typed = new Pending(text, problem(editings.get(cell.column()), row(cell.key()), text));
			pending.put(cell, typed);
			if (!typed.failed()) {
				accepted.put(cell, typed);
			}
		});
		if (accepted.isEmpty()) {
			listener.changed();
		} else {
			enqueue(new Deed.Typed(accepted));
		}
	}

	private Optional<String> problem(CellEditing<R> editing, R row, String text) {
		return editing.text().apply(row).equals(text) ? Optional.empty() : editing.check().apply(row, text);
	}

	private void enqueue(Deed deed) {
		queue.add(deed);
		if (!busy()) {
			next();
		}
		listener.changed();
	}

	private void next() {
		current = queue.poll();
		if (current == null) {
			return;
		}
		Deed deed = current;
		Map<Cell, String> texts = new LinkedHashMap<>();
		Map<Object, R> rows = new HashMap<>();
		texts(deed).forEach((cell, text) -> {
			if (rows.computeIfAbsent(cell.key(), this::row) != null) {
				texts.put(cell, text);
			}
		});
		background.execute(() -> {
			Stored<R> stored = storing.store(texts, rows);
			ui.execute(() -> finish(deed, texts.keySet(), stored));
		});
	}

	private Map<Cell, String> texts(Deed deed) {
		return switch (deed) {
			case Deed.Typed(Map<Cell, Pending> typed) -> {
				Map<Cell, String> texts = new LinkedHashMap<>();
				typed.forEach((cell, text) -> texts.put(cell, text.text()));
				yield texts;
			}
			case Deed.Undo undo -> history.undoable().map(Step::before).orElse(Map.of());
			case Deed.Redo redo -> history.redoable().map(Step::after).orElse(Map.of());
		};
	}

	private void finish(Deed deed, Set<Cell> cells, Stored<R> stored) {
		stored.rows().forEach(row -> known.put(key.apply(row), row));
		List<Cell> reached = cells.stream().filter(stored::reached).toList();
		remember(deed, Set.copyOf(reached), stored.step());
		reached.stream().filter(cell -> isStillSeen(deed, cell)).forEach(pending::remove);
		stored.failures().forEach(failure -> keep(deed, failure));
		if (!stored.rows().isEmpty()) {
			listener.stored(stored.rows());
		}
		stored.failures().forEach(failure -> listener.failed(failure.reason(), failure.cells()));
		next();
		listener.changed();
	}

	private void remember(Deed deed, Set<Cell> reached, Step step) {
		switch (deed) {
			case Deed.Typed typed -> history.did(step);
			case Deed.Undo undo -> history.undid(reached::contains);
			case Deed.Redo redo -> history.redid(reached::contains);
		}
	}

	private void keep(Deed deed, Failure failure) {
		// what they were meant to undo or do again has not happened
		queue.removeIf(waiting -> !(waiting instanceof Deed.Typed));
		String problem = failure.reason() instanceof RuleViolation violation ? violation.getMessage() : TEXTS.get("notStored");
		failure.cells().stream().filter(cell -> deed.types(cell) && isStillSeen(deed, cell))
				.forEach(cell -> pending.replace(cell, new Pending(deed.seen().get(cell).text(), Optional.of(problem))));
	}

	/** Whether nothing was typed into the cell since, not even the same text again; that is shown then. */
	private boolean isStillSeen(Deed deed, Cell cell) {
		return deed.seen().containsKey(cell) && pending.get(cell) == deed.seen().get(cell);
	}
}
