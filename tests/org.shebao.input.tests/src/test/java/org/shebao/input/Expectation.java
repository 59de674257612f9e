package org.shebao.input;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What must come of a workbook beside what holds for all inputs. */
@JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS, property = "kind")
sealed interface Expectation {

	/** It was damaged at random: whatever comes of it is right if the invariants hold. */
	record Anything() implements Expectation {
	}

	/** It must be refused as a whole. */
	record Refusal() implements Expectation {
	}

	/**
	 * The rows are known.
	 *
	 * @param mayRefuse whether the file may be refused as a whole; rows may never be left out
	 */
	record Rows(int imported, int failed, int ignored, boolean mayRefuse) implements Expectation {

		int read() {
			return imported + failed + ignored;
		}
	}

	/** All rows must be accounted for unless the file is refused as a whole. */
	record Total(int read) implements Expectation {
	}
}
