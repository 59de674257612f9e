package org.shebao.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.shebao.core.RuleViolation;
import org.shebao.core.task.Progress;
import org.shebao.documents.internal.WageLayout;
import org.shebao.documents.internal.WageSheetHead;

/**
 * Reads F-WAGE files of both layouts (R-089; DOMAIN §6.1), and the failure file, which is one with further columns. Columns are found by their headings, so that
 * further and moved columns do no harm. Nothing is compared with the employees here.
 */
public final class WageWorkbookReader implements AutoCloseable {

	/** Rows at the top of which the header must be found. */
	private static final int SEARCHED_ROWS = 10;

	private final SheetReader reader;
	private final SheetInfo sheet;
	private final WageSheetHead head;

	private WageWorkbookReader(SheetReader reader, SheetInfo sheet, WageSheetHead head) {
		this.reader = reader;
		this.sheet = sheet;
		this.head = head;
	}

	/**
	 * Opens a file and reads its header, within {@link ReadingLimits#STANDARD}.
	 *
	 * @throws RuleViolation W-6 if the file cannot be read, or if its sheet or a column is missing or unknown
	 */
	public static WageWorkbookReader open(Path file) throws IOException {
		return open(file, ReadingLimits.STANDARD);
	}

	/** Opens a file within limits; throws as {@link #open(Path)}. */
	public static WageWorkbookReader open(Path file, ReadingLimits limits) throws IOException {
		SheetReader reader = SheetReader.open(file, limits);
		try {
			SheetInfo sheet = wageSheet(reader.sheets());
			return new WageWorkbookReader(reader, sheet, head(reader, sheet));
		} catch (RuleViolation refusal) {
			reader.close();
			throw refusal;
		}
	}

	/** The sheet of the official name, or else the first one that is not hidden: spreadsheet programs rename sheets. */
	private static SheetInfo wageSheet(List<SheetInfo> sheets) {
		return sheets.stream().filter(sheet -> CellText.clean(sheet.name()).equals(WageLayout.SHEET)).findFirst()
				.or(() -> sheets.stream().filter(sheet -> !sheet.hidden()).findFirst())
				.orElseThrow(() -> WageSheetHead.refusal("wage.sheetMissing", WageLayout.SHEET));
	}

	private static WageSheetHead head(SheetReader reader, SheetInfo sheet) {
		try (Stream<SheetRow> rows = reader.rows(sheet, SEARCHED_ROWS, Progress.NONE)) {
			return WageSheetHead.of(rows.takeWhile(row -> row.number() <= SEARCHED_ROWS).toList());
		}
	}

	/** The employer and the wage columns. */
	public WageHeader header() {
		return head.header();
	}

	/** The sheet that is read. */
	public SheetInfo sheet() {
		return sheet;
	}

	/**
	 * Every row below the header that holds anything, hidden ones included, each exactly once and in order. To be closed.
	 *
	 * @param progress is told the rows read; cancelling ends the reading with {@link Progress.Cancelled}
	 * @throws RuleViolation W-6, also while the stream is consumed: damaged content, more than 100,000 rows
	 */
	public Stream<WageRow> rows(Progress progress) {
		return reader.rows(sheet, head.rows(), progress).filter(row -> row.number() > head.rows()).map(head::read);
	}

	@Override
	public void close() throws IOException {
		reader.close();
	}
}
