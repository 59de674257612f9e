package org.shebao.workbench.list.edit;

/**
 * A line of a pasted payroll list that concerns no row.
 *
 * @param line   its number in the block, from 1
 * @param who    the certificate number or name in it, without these its first text
 * @param why    what is wrong
 * @param reason the same as a sentence
 */
public record UnmatchedLine(int line, String who, Why why, String reason) {

	/** Why a line concerns no row. */
	public enum Why {
		/** Nobody has this certificate number or name. */
		NOBODY,
		/** Several rows have it. */
		SEVERAL,
		/** The row of this certificate number has another name. */
		OTHER_NAME,
		/** An earlier line concerns the same row (W-3). */
		TWICE,
		/** There is no amount. */
		NO_AMOUNT
	}
}
