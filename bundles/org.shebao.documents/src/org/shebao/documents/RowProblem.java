package org.shebao.documents;

/**
 * What is wrong with a row of a file, found while it was read. The row is still given to the caller, so that it can go to the failure file.
 *
 * @param kind    what it is
 * @param message the sentence for the user
 */
public record RowProblem(Kind kind, String message) {

	/** The problems that can be seen without knowing the employees. */
	public enum Kind {
		/** A certificate number in a numeric cell of 15 or more digits: its last digits may be lost. */
		NUMERIC_IDENTIFIER,
		/** A date where a wage belongs. */
		DATE_AS_WAGE,
		/** A truth value where a wage belongs. */
		TRUTH_VALUE_AS_WAGE,
		/** A formula whose result the file does not have. */
		UNCOMPUTED_FORMULA,
		/** An error value of a formula, such as {@code #N/A}. */
		ERROR_VALUE
	}
}
