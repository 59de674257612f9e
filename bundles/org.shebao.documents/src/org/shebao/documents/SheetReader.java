package org.shebao.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.shebao.core.RuleViolation;
import org.shebao.core.task.Progress;
import org.shebao.documents.internal.LimitedRows;
import org.shebao.documents.internal.ReadingFaults;
import org.shebao.documents.internal.WorkbookSource;

/**
 * Reads workbooks row by row with bounded memory. Whether a file is .xlsx or .xls is seen from its content, not from its name. Every fault of the file is a
 * {@link RuleViolation} of rule W-6 with a sentence for the user.
 */
public final class SheetReader implements AutoCloseable {

	private final WorkbookSource source;
	private final ReadingFaults faults;
	private final ReadingLimits limits;

	private SheetReader(WorkbookSource source, ReadingFaults faults, ReadingLimits limits) {
		this.source = source;
		this.faults = faults;
		this.limits = limits;
	}

	/**
	 * Opens a workbook within {@link ReadingLimits#STANDARD}.
	 *
	 * @throws RuleViolation W-6 if the file cannot be read, is no workbook, is encrypted, damaged or too large
	 */
	public static SheetReader open(Path file) {
		return open(file, ReadingLimits.STANDARD);
	}

	/** Opens a workbook within limits; throws as {@link #open(Path)}. */
	public static SheetReader open(Path file, ReadingLimits limits) {
		ReadingFaults faults = new ReadingFaults(file);
		return new SheetReader(faults.watch(() -> WorkbookSource.open(file, limits, faults)), faults, limits);
	}

	/**
	 * The sheets in the workbook's order, hidden ones included.
	 *
	 * @throws RuleViolation W-6 if the list is damaged
	 */
	public List<SheetInfo> sheets() {
		return faults.watch(source::sheets);
	}

	/**
	 * The rows of a sheet that hold something, hidden ones included, each exactly once and in order. To be closed; several may be open at once.
	 *
	 * @param headerRows rows at the top that do not count as data
	 * @param progress   is told the rows read; cancelling ends the reading with {@link Progress.Cancelled}
	 * @throws RuleViolation W-6, also while the stream is consumed: damaged content, more data rows than the limit
	 */
	public Stream<SheetRow> rows(SheetInfo sheet, int headerRows, Progress progress) {
		Stream<SheetRow> rows = faults.watch(() -> source.rows(sheet.index()));
		Iterator<SheetRow> limited = new LimitedRows(rows.iterator(), headerRows, limits.dataRows(), faults, progress);
		return LimitedRows.inOrder(limited).onClose(rows::close);
	}

	/** Frees the workbook's memory; the file itself is not held open. */
	@Override
	public void close() throws IOException {
		source.close();
	}
}
