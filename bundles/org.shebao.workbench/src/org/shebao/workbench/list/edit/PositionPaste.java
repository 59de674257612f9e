package org.shebao.workbench.list.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.shebao.workbench.list.Column;

/** Lays a block upon a grid line by line. */
final class PositionPaste {

	private PositionPaste() {
	}

	static <R> PastePlan<R> plan(Block pasted, Selection<R> selection) {
		Block block = isHeading(pasted, selection) ? pasted.withoutFirst() : pasted;
		int height = filled(block.height(), selection.height());
		int width = filled(block.width(), selection.width());
		int rows = Math.min(height, selection.rows().size() - selection.row());
		int columns = Math.min(width, selection.columns().size() - selection.column());
		List<PlannedCell<R>> cells = new ArrayList<>();
		for (int line = 0; line < rows; line++) {
			for (int i = 0; i < columns; i++) {
				cells.add(PlannedCell.of(selection.rows().get(selection.row() + line), selection.columns().get(selection.column() + i),
						block.text(line % block.height(), i % block.width())));
			}
		}
		return new PastePlan<>(selection.columns(), cells, outsideLines(block, rows), outsideColumns(block, columns), Optional.empty(), List.of());
	}

	/** Whether the first line is the headings of the columns below it, as the grid copies them. */
	private static <R> boolean isHeading(Block block, Selection<R> selection) {
		List<Column<R>> below = selection.columns().stream().skip(selection.column()).limit(block.width()).toList();
		return block.height() > 1 && below.size() == block.width()
				&& IntStream.range(0, block.width()).allMatch(i -> PastedText.trimmed(block.text(0, i)).equals(below.get(i).title()));
	}

	/** The block is repeated where the selection is a multiple of it. */
	private static int filled(int pasted, int selected) {
		return pasted > 0 && selected % pasted == 0 ? selected : pasted;
	}

	private static int outsideLines(Block block, int inside) {
		return (int) block.lines().stream().skip(inside).filter(line -> line.stream().anyMatch(PositionPaste::isFilled)).count();
	}

	private static int outsideColumns(Block block, int inside) {
		return (int) IntStream.range(Math.min(inside, block.width()), block.width()).filter(i -> block.lines().stream().anyMatch(line -> isFilled(line.get(i)))).count();
	}

	private static boolean isFilled(String text) {
		return !PastedText.trimmed(text).isEmpty();
	}
}
