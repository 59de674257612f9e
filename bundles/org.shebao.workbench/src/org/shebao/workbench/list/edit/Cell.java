package org.shebao.workbench.list.edit;

import java.util.Objects;

/**
 * A cell of a list, wherever its row stands.
 *
 * @param key    the row's key
 * @param column the column's name
 */
public record Cell(Object key, String column) {

	public Cell {
		Objects.requireNonNull(key);
		Objects.requireNonNull(column);
	}
}
