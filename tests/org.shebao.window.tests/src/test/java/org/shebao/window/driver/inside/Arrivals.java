package org.shebao.window.driver.inside;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;

/** Counts the events of pointer and keys that have reached the product. */
final class Arrivals {

	private final AtomicInteger moves = new AtomicInteger();
	private final AtomicInteger clicks = new AtomicInteger();
	private final AtomicInteger keys = new AtomicInteger();

	Arrivals(Ui ui) {
		ui.ask(() -> {
			ui.display().addFilter(SWT.MouseMove, event -> moves.incrementAndGet());
			ui.display().addFilter(SWT.MouseUp, event -> clicks.incrementAndGet());
			ui.display().addFilter(SWT.KeyUp, event -> keys.incrementAndGet());
			return null;
		});
	}

	/** Moves, clicks and keys so far. */
	List<Integer> counts() {
		return Stream.of(moves, clicks, keys).map(AtomicInteger::get).toList();
	}
}
