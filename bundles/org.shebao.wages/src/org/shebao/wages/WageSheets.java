package org.shebao.wages;

import java.nio.file.Path;

import org.shebao.core.task.Progress;
import org.shebao.store.EmployerId;

/** Wages by spreadsheet (R-087 … R-090). */
public interface WageSheets {

	/**
	 * Writes F-WAGE with everybody in normal status who needs a wage (下载参保职工); known wages are filled in. The file appears only when it is complete.
	 *
	 * @return how many persons
	 */
	long template(EmployerId employer, Path target, Progress progress);

	/**
	 * Says what {@link #importWages} would do and stores nothing.
	 *
	 * @throws org.shebao.core.RuleViolation W-4 if the file belongs to another employer, W-6 if it is no such file
	 */
	ImportReport preview(EmployerId employer, DraftScope scope, Path file, Progress progress);

	/**
	 * Takes the wages of a file into the drafts: all rows that are right, or nothing if the file as a whole is refused or the user cancels.
	 *
	 * @throws org.shebao.core.RuleViolation as {@link #preview}
	 */
	ImportReport importWages(EmployerId employer, DraftScope scope, Path file, Progress progress);

	/** Writes F-FAIL with the rows that failed; once corrected it can be imported. */
	void failures(ImportReport report, Path target);
}
