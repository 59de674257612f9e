package org.shebao.input;

import java.util.List;

/**
 * A row of a generated sheet.
 *
 * @param cells  name, type code, certificate number, group, wage, and what stands to the right
 * @param fate   what must become of it
 * @param hidden whether it is hidden
 */
record Line(List<Value> cells, Fate fate, boolean hidden) {

	/** What becomes of a row. */
	enum Fate {
		IMPORTED, FAILED, IGNORED,
		/** It holds nothing but spaces and is no row of the list. */
		NO_ROW
	}

	static Line of(Fate fate, Value... cells) {
		return new Line(List.of(cells), fate, false);
	}

	static Line person(Fate fate, String name, String number, Value wage) {
		return of(fate, new Value.Text(name), new Value.Text("201"), new Value.Text(number), Value.NOTHING, wage);
	}

	Line asHidden() {
		return new Line(cells, fate, true);
	}
}
