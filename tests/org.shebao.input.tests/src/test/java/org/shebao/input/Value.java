package org.shebao.input;

/** What a cell of a generated sheet holds. Numbers are written as given. */
sealed interface Value {

	Value NOTHING = new Nothing();

	record Text(String text) implements Value {
	}

	record Number(String raw) implements Value {
	}

	/** A number with the format of a date. */
	record Day(int serial) implements Value {
	}

	record Truth(boolean value) implements Value {
	}

	/** An error such as {@code #N/A}. */
	record Fault(String code) implements Value {
	}

	/**
	 * A formula.
	 *
	 * @param result the number that the file has as its result, null for none: programs that do not compute write such files
	 */
	record Formula(String formula, String result) implements Value {
	}

	record Nothing() implements Value {
	}
}
