package org.shebao.workbench.list.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.ListPage;

/**
 * Brings rows into the order shown. Pure, and slow for many rows: for a working thread.
 *
 * @param page   whose columns and grouping hold
 * @param rows   the rows in their natural order; they do not change meanwhile
 * @param masked whether certificates are masked, which filters see
 */
record Arranger<R>(ListPage<R> page, List<R> rows, boolean masked) {

	Arranged arrange(Arrangement how) {
		IntPredicate passes = passes(how, null);
		IntStream numbers = IntStream.range(0, rows.size()).filter(passes);
		int[] order = how.sort() == null ? numbers.toArray() : sorted(numbers, how.sort());
		List<Branch> branches = page.grouping() == null ? List.of() : group(order);
		return new Arranged(order, branches, Sums.of(page.columns(), rows, () -> Arrays.stream(order).iterator()));
	}

	/** The texts of a column, as a user sorts them, among the rows that the filters of other columns let through. */
	List<String> texts(Arrangement how, Column<R> column, int most) {
		TreeSet<String> texts = new TreeSet<>();
		IntPredicate passes = passes(how, column);
		for (int i = 0; i < rows.size() && texts.size() <= most; i++) {
			if (passes.test(i)) {
				texts.add(CellFormat.text(column, rows.get(i), masked));
			}
		}
		return List.copyOf(texts);
	}

	private IntPredicate passes(Arrangement how, Column<R> but) {
		IntPredicate passes = number -> true;
		for (Column<R> column : page.columns()) {
			ColumnFilter filter = how.filter(column.name());
			if (column != but && !filter.isOpen()) {
				passes = passes.and(number -> filter.passes(CellFormat.text(column, rows.get(number), masked)));
			}
		}
		return passes;
	}

	private int[] sorted(IntStream numbers, Sort sort) {
		Column<R> by = page.columns().stream().filter(column -> column.name().equals(sort.column())).findFirst().orElseThrow();
		return numbers.boxed().sorted(SortKeys.order(rows, by, sort.ascending())).mapToInt(Integer::intValue).toArray();
	}

	/** Brings rows of a branch together where the first of them stands. */
	private List<Branch> group(int[] order) {
		Map<Object, List<Integer>> byBranch = new LinkedHashMap<>();
		for (int number : order) {
			byBranch.computeIfAbsent(page.grouping().branch().apply(rows.get(number)), key -> new ArrayList<>()).add(number);
		}
		List<Branch> branches = new ArrayList<>();
		int place = 0;
		for (Map.Entry<Object, List<Integer>> entry : byBranch.entrySet()) {
			int begin = place;
			for (int number : entry.getValue()) {
				order[place++] = number;
			}
			String label = page.grouping().label().apply(entry.getValue().stream().map(rows::get).toList());
			branches.add(new Branch(entry.getKey(), label, begin, place));
		}
		return List.copyOf(branches);
	}
}
