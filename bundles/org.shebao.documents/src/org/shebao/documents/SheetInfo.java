package org.shebao.documents;

import java.util.Objects;

/**
 * A sheet of a workbook.
 *
 * @param index  its place, from 0
 * @param name   its name
 * @param hidden whether it is hidden
 */
public record SheetInfo(int index, String name, boolean hidden) {

	public SheetInfo {
		Objects.requireNonNull(name);
	}
}
