package org.shebao.workbench.list.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.shebao.core.text.Quotation;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.Column.Kind;
import org.shebao.workbench.list.edit.UnmatchedLine.Why;

/** Matches the lines of a payroll list with the rows of a grid: by certificate number, without one by name. */
final class PayrollPaste<R> {

	private final Block block;
	private final PayrollColumns<R> found;
	private final Column<R> target;
	private final List<PlannedCell<R>> cells = new ArrayList<>();
	private final List<UnmatchedLine> unmatched = new ArrayList<>();
	private final Map<R, Integer> lines = new HashMap<>();

	private PayrollPaste(Block block, PayrollColumns<R> found, Column<R> target) {
		this.block = block;
		this.found = found;
		this.target = target;
	}

	/** The plan for a block, empty if it does not look like a payroll list or the grid takes no amounts. */
	static <R> Optional<PastePlan<R>> plan(Block block, Selection<R> selection, List<R> all) {
		return target(selection).flatMap(target -> PayrollColumns.find(block, selection.columns(), target, all)
				.map(found -> new PayrollPaste<>(block, found, target).plan(selection.columns())));
	}

	/** The selected column if it takes amounts, otherwise the first that does. */
	private static <R> Optional<Column<R>> target(Selection<R> selection) {
		Column<R> selected = selection.columns().get(selection.column());
		return takesAmounts(selected) ? Optional.of(selected) : selection.columns().stream().filter(PayrollPaste::takesAmounts).findFirst();
	}

	private static boolean takesAmounts(Column<?> column) {
		return column.editing() != null && column.kind() == Kind.MONEY;
	}

	private PastePlan<R> plan(List<Column<R>> columns) {
		for (int line = found.layout().heading().isEmpty() ? 0 : 1; line < block.height(); line++) {
			if (block.lines().get(line).stream().anyMatch(text -> !PastedText.trimmed(text).isEmpty())) {
				line(line);
			}
		}
		return new PastePlan<>(columns, cells, 0, 0, Optional.of(found.layout()), unmatched);
	}

	private void line(int line) {
		String certificate = text(line, found.layout().certificate());
		String name = text(line, found.layout().name());
		String who = Stream.concat(Stream.of(certificate, name), block.lines().get(line).stream().map(PastedText::trimmed)).filter(text -> !text.isEmpty())
				.findFirst().orElse("");
		List<R> rows = found.rows(certificate, name);
		if (rows.isEmpty()) {
			leaveOut(line, who, Why.NOBODY, PastePreview.TEXTS.get("line.nobody"));
		} else if (rows.size() > 1) {
			leaveOut(line, who, Why.SEVERAL, PastePreview.TEXTS.get("line.several", rows.size()));
		} else if (!name.isEmpty() && !RowKeys.word(found.name(rows.getFirst())).equals(RowKeys.word(name))) {
			leaveOut(line, who, Why.OTHER_NAME, PastePreview.TEXTS.get("line.otherName", Quotation.of(name), found.name(rows.getFirst())));
		} else {
			row(line, who, rows.getFirst());
		}
	}

	private void row(int line, String who, R row) {
		String amount = text(line, found.layout().amount());
		Integer former = lines.putIfAbsent(row, line + 1);
		if (former != null) {
			leaveOut(line, who, Why.TWICE, PastePreview.TEXTS.get("line.twice", former, line + 1));
		} else if (amount.isEmpty()) {
			leaveOut(line, who, Why.NO_AMOUNT, PastePreview.TEXTS.get("line.noAmount"));
		} else {
			cells.add(PlannedCell.of(row, target, amount));
		}
	}

	private void leaveOut(int line, String who, Why why, String reason) {
		unmatched.add(new UnmatchedLine(line + 1, who, why, reason));
	}

	private String text(int line, int column) {
		return PayrollColumns.text(block.lines().get(line), column);
	}
}
