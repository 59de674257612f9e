package org.shebao.employees.internal;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.shebao.gateway.EmployeeRecord;

/** Employees window by window; the next window is read in a thread of its own while the one before is used, and no transaction waits for who uses them. */
final class WindowsAhead implements Iterator<List<EmployeeRecord>> {

	/** Employees of a full window. */
	static final int ROWS = 1000;

	private final ExecutorService reader = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("employees").daemon().factory());
	private final Function<String, List<EmployeeRecord>> windowAfter;
	private CompletableFuture<List<EmployeeRecord>> next;

	private WindowsAhead(Function<String, List<EmployeeRecord>> windowAfter) {
		this.windowAfter = windowAfter;
		read("");
	}

	/** All employees, given the window after a person number, empty for the first one; what reading throws passes through. Closing waits for a window on its way. */
	static Stream<EmployeeRecord> stream(Function<String, List<EmployeeRecord>> windowAfter) {
		WindowsAhead windows = new WindowsAhead(windowAfter);
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(windows, Spliterator.ORDERED | Spliterator.NONNULL), false)
				.onClose(windows.reader::close).flatMap(List::stream);
	}

	private void read(String after) {
		next = CompletableFuture.supplyAsync(() -> windowAfter.apply(after), reader);
	}

	@Override
	public boolean hasNext() {
		return !arrived().isEmpty();
	}

	@Override
	public List<EmployeeRecord> next() {
		List<EmployeeRecord> window = arrived();
		if (window.isEmpty()) {
			throw new NoSuchElementException();
		}
		if (window.size() < ROWS) {
			next = CompletableFuture.completedFuture(List.of());
		} else {
			read(window.getLast().person().value());
		}
		return window;
	}

	private List<EmployeeRecord> arrived() {
		try {
			return next.join();
		} catch (CompletionException failed) {
			if (failed.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw failed;
		}
	}
}
