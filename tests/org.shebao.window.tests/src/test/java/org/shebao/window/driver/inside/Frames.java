package org.shebao.window.driver.inside;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ScrollBar;

/** Measures frames while a grid scrolls: from the scroll bar's event until the grid has painted what it shows then. */
final class Frames {

	private static final long PATIENCE_MILLIS = 1000;

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Ui ui;

	Frames(Ui ui) {
		this.ui = ui;
	}

	/** Scrolls a grid down step by step, beginning anew at the end; gives the microseconds of each frame, and how many of them the thread worked. */
	List<List<Long>> scroll(NatTable grid, int pixels, int steps) {
		List<List<Long>> frames = new ArrayList<>();
		for (int step = 0; step < steps; step++) {
			frames.add(frame(grid, pixels));
		}
		return frames;
	}

	private List<Long> frame(NatTable grid, int pixels) {
		CompletableFuture<List<Long>> painted = new CompletableFuture<>();
		ui.let(() -> {
			long begin = System.nanoTime();
			long worked = threads.getCurrentThreadCpuTime();
			Listener listener = new Listener() {
				@Override
				public void handleEvent(Event event) {
					// the last listener: the grid itself has painted
					grid.removeListener(SWT.Paint, this);
					painted.complete(List.of(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin),
							TimeUnit.NANOSECONDS.toMicros(threads.getCurrentThreadCpuTime() - worked)));
				}
			};
			grid.addListener(SWT.Paint, listener);
			move(grid.getVerticalBar(), pixels);
		});
		try {
			return painted.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
		} catch (ExecutionException | TimeoutException unseen) {
			throw new IllegalStateException("the grid does not paint", unseen);
		} catch (InterruptedException end) {
			throw new IllegalStateException(end);
		}
	}

	private static void move(ScrollBar bar, int pixels) {
		int by = pixels == 0 ? bar.getThumb() : pixels;
		int last = bar.getMaximum() - bar.getThumb();
		bar.setSelection(bar.getSelection() >= last ? bar.getMinimum() : Math.min(last, bar.getSelection() + by));
		bar.notifyListeners(SWT.Selection, new Event());
	}
}
