package org.shebao.wages.internal;

import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.shebao.store.Store;
import org.shebao.store.StoreException;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.KeyWindow;
import org.shebao.wages.SubmittedWage;

/** The lines of a batch in windows: lines never change while they are sent, so that no transaction has to wait for the network. */
final class SubmittedLines implements Iterator<SubmittedWage> {

	private static final int WINDOW = 2000;

	/** Reads a window. */
	interface Source {

		/** The lines of the window in the order of their numbers. */
		List<SubmittedWage> read(KeyWindow window);
	}

	private final Source source;
	private List<SubmittedWage> window;
	private int next;

	SubmittedLines(Source source) {
		this.source = source;
		this.window = source.read(KeyWindow.first(WINDOW));
	}

	/** The lines, each window in a transaction of its own. */
	static SubmittedLines of(Store store, long batch, boolean rejectedOnly) {
		return new SubmittedLines(window -> store.read(tx -> new LineTable(tx, batch).window(rejectedOnly, window)));
	}

	/** The lines as one transaction sees them: for work that runs within it and must not use the store again. */
	static SubmittedLines within(StoreTransaction transaction, long batch, boolean rejectedOnly) {
		LineTable table = new LineTable(transaction, batch);
		return new SubmittedLines(window -> {
			try {
				return table.window(rejectedOnly, window);
			} catch (SQLException failed) {
				throw new StoreException(failed.getMessage(), failed);
			}
		});
	}

	@Override
	public boolean hasNext() {
		if (next == window.size() && next == WINDOW) {
			window = source.read(KeyWindow.first(WINDOW).after(window.getLast().number()));
			next = 0;
		}
		return next < window.size();
	}

	@Override
	public SubmittedWage next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		return window.get(next++);
	}
}
