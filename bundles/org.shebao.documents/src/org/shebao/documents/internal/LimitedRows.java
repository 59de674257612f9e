package org.shebao.documents.internal;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.shebao.core.task.Progress;
import org.shebao.documents.SheetRow;

/** The rows with content; counts them, and stops at the limit or when the user cancels. */
public final class LimitedRows implements Iterator<SheetRow> {

	private static final int REPORT_EVERY = 500;

	private final Iterator<SheetRow> rows;
	private final int headerRows;
	private final int limit;
	private final ReadingFaults faults;
	private final Progress progress;
	private SheetRow next;
	private long visited;
	private int data;

	public LimitedRows(Iterator<SheetRow> rows, int headerRows, int limit, ReadingFaults faults, Progress progress) {
		this.rows = rows;
		this.headerRows = headerRows;
		this.limit = limit;
		this.faults = faults;
		this.progress = progress;
	}

	/** The stream of an iterator's rows. */
	public static Stream<SheetRow> inOrder(Iterator<SheetRow> rows) {
		int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, traits), false);
	}

	@Override
	public boolean hasNext() {
		while (next == null) {
			if (++visited % REPORT_EVERY == 0) {
				progress.checkCancelled();
				progress.report(data, 0);
			}
			SheetRow row = faults.watch(() -> rows.hasNext() ? rows.next() : null);
			if (row == null) {
				return false;
			}
			next = row.isBlank() ? null : row;
		}
		return true;
	}

	@Override
	public SheetRow next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		SheetRow row = next;
		next = null;
		if (row.number() > headerRows && ++data > limit) {
			throw faults.refusal("file.tooManyRows", limit);
		}
		return row;
	}
}
