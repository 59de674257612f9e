package org.shebao.workbench.list.model;

import java.util.List;
import java.util.Map;

/**
 * Rows in the order shown.
 *
 * @param order    the numbers of the rows that filters let through
 * @param branches the branches in the order shown, empty for a plain list
 * @param sums     the sums of these rows, by column
 */
record Arranged(int[] order, List<Branch> branches, Map<String, String> sums) {

	static final Arranged NOTHING = new Arranged(new int[0], List.of(), Map.of());
}
