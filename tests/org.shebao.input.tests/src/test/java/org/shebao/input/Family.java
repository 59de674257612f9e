package org.shebao.input;

import java.io.IOException;
import java.nio.file.Path;

/** Inputs of one kind. */
interface Family {

	/** Its name in the report. */
	default String name() {
		return getClass().getSimpleName();
	}

	/** How often it is drawn among a thousand; what costs seconds is drawn seldom. */
	int weight();

	/** Writes the next input into a file. */
	Input draw(Dice dice, Path file) throws IOException;
}
