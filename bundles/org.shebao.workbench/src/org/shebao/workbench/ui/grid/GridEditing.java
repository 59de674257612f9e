package org.shebao.workbench.ui.grid;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.viewport.event.ScrollEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.shebao.core.RuleViolation;
import org.shebao.core.text.Texts;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.edit.Block;
import org.shebao.workbench.list.edit.Cell;
import org.shebao.workbench.list.edit.CellEdits;
import org.shebao.workbench.list.edit.EditListener;
import org.shebao.workbench.list.edit.PastePlan;
import org.shebao.workbench.list.edit.PastePreview;
import org.shebao.workbench.list.edit.Selection;
import org.shebao.workbench.list.model.CellFormat;
import org.shebao.workbench.task.Task;

/** Edits cells of a grid: in place, by filling down, by pasting a block; all of it can be undone. */
final class GridEditing<R> implements EditListener<R> {

	private static final Texts TEXTS = Texts.of(GridEditing.class);

	private final GridContext<R> grid;
	private final GridSelection selection;
	private final CellEdits<R> edits;
	private CellEditor editor;
	private Runnable waiting;

	GridEditing(GridContext<R> grid, GridSelection selection) {
		this.grid = grid;
		this.selection = selection;
		edits = new CellEdits<>(grid.page(), grid.model()::find, grid.table().getDisplay()::asyncExec, this::work, this);
		grid.edits(edits);
		grid.table().addLayerListener(event -> {
			if (event instanceof ScrollEvent) {
				leave();
			}
		});
	}

	private void work(Runnable job) {
		grid.workbench().run(Task.of(grid.page().title(), progress -> {
			job.run();
			return null;
		}).shown(Task.Shown.QUIET).unstoppable());
	}

	// one cell

	/** Opens the editor of the selected cell; typed letters replace its text. Tells whether the cell can be edited. */
	boolean open(String typed) {
		if (editor != null) {
			editor.append(typed);
			return true;
		}
		int position = selection.position();
		R row = grid.model().row(selection.line());
		Column<R> column = position < 0 ? null : grid.columns().get(selection.column(position));
		if (row == null || column == null || column.editing() == null) {
			return false;
		}
		selection.select(position, selection.line());
		Rectangle cell = selection.bounds(grid.table());
		if (cell != null) {
			editor = new CellEditor(grid.table(), cell, CellFormat.right(column.kind()), edits.text(row, column), typed, ending(row, column));
		}
		return true;
	}

	private CellEditor.Ending ending(R row, Column<R> column) {
		return new CellEditor.Ending() {
			@Override
			public Optional<String> check(String text) {
				return column.editing().check().apply(row, text);
			}

			@Override
			public void commit(String text, CellEditor.Move move) {
				if (!text.equals(edits.text(row, column))) {
					edits.edit(row, column, text);
				}
				if (!move.equals(CellEditor.Move.NONE)) {
					selection.select(selection.position() + move.columns(), selection.line() + move.lines());
				}
			}

			@Override
			public void closed() {
				editor = null;
				if (waiting != null) {
					grid.table().getDisplay().asyncExec(waiting);
					waiting = null;
				}
			}
		};
	}

	/** Takes what is typed, because the lines are about to change. */
	void leave() {
		if (editor != null) {
			editor.leave();
		}
	}

	/** Runs at once, or as soon as nothing is being typed. */
	void whenIdle(Runnable change) {
		if (editor == null) {
			change.run();
		} else {
			waiting = change;
		}
	}

	// several cells

	void undo() {
		edits.undo();
	}

	void redo() {
		edits.redo();
	}

	/** Fills the selected cells with those of the first selected line; one line alone takes over from the line above (Ctrl+D). */
	void fillDown() {
		int[] lines = selection.lines();
		if (lines.length > 0) {
			IntStream from = lines.length == 1 ? IntStream.of(lines[0] - 1, lines[0]) : Arrays.stream(lines);
			List<R> rows = from.mapToObj(grid.model()::row).filter(Objects::nonNull).toList();
			edits.fillDown(Arrays.stream(selection.positions()).mapToObj(position -> grid.columns().get(selection.column(position))).toList(), rows);
		}
	}

	/** Empties the selected cells. */
	void clear() {
		selected().ifPresent(place -> edits.paste(PastePlan.of(new Block(List.of(List.of(""))), place, List.of())));
	}

	/** Pastes the clipboard's text; more than one cell only after a look at what would change. */
	void paste() {
		Clipboard clipboard = new Clipboard(grid.table().getDisplay());
		try {
			if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text) {
				paste(Block.parse(text));
			}
		} catch (RuleViolation tooLarge) {
			grid.workbench().mention(tooLarge.getMessage());
		} finally {
			clipboard.dispose();
		}
	}

	private void paste(Block block) {
		selected().ifPresent(place -> {
			List<R> all = grid.model().rows();
			grid.workbench().run(Task.of(grid.page().title(), progress -> PastePlan.of(block, place, all)).shown(Task.Shown.QUIET).then(plan -> {
				if (plan.fits() && plan.cells().size() == 1) {
					edits.paste(plan);
				} else {
					grid.workbench().ask(PastePreview.form(plan)).ifPresent(edits::paste);
				}
			}));
		});
	}

	/** The selected cells among the rows of the page. */
	private Optional<Selection<R>> selected() {
		int[] positions = selection.positions();
		List<Integer> lines = Arrays.stream(selection.lines()).filter(line -> grid.model().row(line) != null).boxed().toList();
		if (positions.length == 0 || lines.isEmpty()) {
			return Optional.empty();
		}
		List<R> rows = IntStream.range(0, grid.model().lines()).mapToObj(grid.model()::row).filter(Objects::nonNull).toList();
		int first = (int) IntStream.range(0, lines.getFirst()).filter(line -> grid.model().row(line) != null).count();
		return Optional.of(new Selection<>(rows, selection.columns(grid.columns()), first, positions[0], lines.size(), positions.length));
	}

	// what comes of it

	@Override
	public void stored(List<R> rows) {
		grid.model().replace(rows);
	}

	@Override
	public void failed(RuntimeException failure, List<Cell> cells) {
		if (failure instanceof RuleViolation) {
			grid.workbench().mention(failure.getMessage());
		} else {
			grid.workbench().fail(TEXTS.get("notStored", cells.size()), failure);
		}
	}

	@Override
	public void changed() {
		if (!grid.table().isDisposed()) {
			grid.table().redraw();
		}
	}
}
