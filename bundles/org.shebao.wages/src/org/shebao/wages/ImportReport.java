package org.shebao.wages;

import java.util.List;

import org.shebao.documents.WageHeader;
import org.shebao.documents.WageRow;

/**
 * What became of a file: read = imported + failed + ignored.
 *
 * @param header   the file's head
 * @param read     rows that hold anything
 * @param imported rows whose wages became drafts
 * @param ignored  rows without any wage: they leave everything as it is
 * @param failures the rows that failed
 * @param warnings values that were passed over in rows that were imported or ignored; one more for hidden rows, which count as any others
 */
public record ImportReport(WageHeader header, long read, long imported, long ignored, List<Failure> failures, List<Warning> warnings) {

	public ImportReport {
		failures = List.copyOf(failures);
		warnings = List.copyOf(warnings);
	}

	/** How many rows failed. */
	public long failed() {
		return failures.size();
	}

	/**
	 * A row that failed.
	 *
	 * @param row    the row
	 * @param rule   the rule, such as R-099
	 * @param reason why (失败原因)
	 * @param advice what to do (处理建议)
	 */
	public record Failure(WageRow row, String rule, String reason, String advice) {
	}

	/** Something passed over in a row, or the first of the hidden rows. */
	public record Warning(int rowNumber, String message) {
	}
}
