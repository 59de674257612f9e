package org.shebao.workbench.list.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The lines of one page: rows, and the lines of branches between them. */
final class Lines {

	private final int[] lines;

	private Lines(int[] lines) {
		this.lines = lines;
	}

	/** The lines of the rows at some places of the order; rows of collapsed branches have none. */
	static Lines of(Arranged arranged, int begin, int end, Set<Object> collapsed) {
		if (arranged.branches().isEmpty()) {
			return new Lines(Arrays.copyOfRange(arranged.order(), begin, end));
		}
		List<Branch> branches = arranged.branches();
		int[] lines = new int[end - begin + branches.size()];
		int count = 0;
		for (int i = 0; i < branches.size(); i++) {
			Branch branch = branches.get(i);
			int first = Math.max(begin, branch.begin());
			int last = Math.min(end, branch.end());
			if (first < last) {
				lines[count++] = -1 - i;
				int shown = collapsed.contains(branch.key()) ? 0 : last - first;
				System.arraycopy(arranged.order(), first, lines, count, shown);
				count += shown;
			}
		}
		return new Lines(Arrays.copyOf(lines, count));
	}

	int count() {
		return lines.length;
	}

	/** The number of a line's row, negative for a branch. */
	int row(int line) {
		return line >= 0 && line < lines.length ? lines[line] : -1;
	}

	/** The number of a line's branch, negative for a row. */
	int branch(int line) {
		return line >= 0 && line < lines.length && lines[line] < 0 ? -1 - lines[line] : -1;
	}
}
