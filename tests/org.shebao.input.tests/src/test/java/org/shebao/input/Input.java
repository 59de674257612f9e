package org.shebao.input;

import java.nio.file.Path;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Something a user may give to the program. All of it stands in a file, which is kept when something is found. */
@JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS, property = "kind")
sealed interface Input {

	/** The file. */
	Path file();

	/**
	 * A workbook to be imported as wages.
	 *
	 * @param expected what must come of it
	 */
	record Workbook(Path file, Expectation expected) implements Input {
	}

	/** The text of a clipboard to be pasted into a grid. */
	record Paste(Path file) implements Input {
	}

	/** Names that stand in exported lists, one a line, as JSON texts. */
	record Names(Path file) implements Input {
	}
}
