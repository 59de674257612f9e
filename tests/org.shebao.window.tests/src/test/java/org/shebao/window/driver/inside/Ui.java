package org.shebao.window.driver.inside;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;

/** The product's user-interface thread, asked from another. */
final class Ui {

	private static final long PATIENCE_SECONDS = 20;
	private static final long POLL_MILLIS = 10;

	private final Display display;
	private final AtomicLong own = new AtomicLong();

	private Ui(Display display) {
		this.display = display;
	}

	/** The display of whatever thread made one. To ask for the default one would make one. */
	static Ui find() {
		while (true) {
			for (Thread thread : Thread.getAllStackTraces().keySet()) {
				Display display = Display.findDisplay(thread);
				if (display != null) {
					return new Ui(display);
				}
			}
			pause();
		}
	}

	Display display() {
		return display;
	}

	/** How many nanoseconds the driver itself has held the thread. */
	long own() {
		return own.get();
	}

	/** Looks at something on the user-interface thread. The watchdog does not count this. */
	<T> T ask(Callable<T> question) {
		return await(new FutureTask<>(() -> {
			long start = System.nanoTime();
			try {
				return question.call();
			} finally {
				own.addAndGet(System.nanoTime() - start);
			}
		}));
	}

	private <T> T await(FutureTask<T> task) {
		display.asyncExec(task);
		try {
			return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (ExecutionException failed) {
			throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed.getCause());
		} catch (TimeoutException late) {
			throw new IllegalStateException("the user-interface thread does not answer: " + stack(), late);
		} catch (InterruptedException end) {
			throw new IllegalStateException(end);
		}
	}

	/** Lets the product do something on its thread and does not wait for it: it may open a dialog. */
	void let(Runnable deed) {
		display.asyncExec(deed);
	}

	/** Polls a condition on the user-interface thread; tells whether it came true in time. */
	boolean until(long millis, BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
		while (!ask(condition::getAsBoolean)) {
			if (System.nanoTime() > end) {
				return false;
			}
			pause();
		}
		return true;
	}

	/** Where the thread stands. */
	String stack() {
		return Arrays.stream(display.getThread().getStackTrace()).map(frame -> "\tat " + frame).collect(Collectors.joining("\n", "\n", ""));
	}

	static void pause() {
		try {
			Thread.sleep(POLL_MILLIS);
		} catch (InterruptedException end) {
			throw new IllegalStateException(end);
		}
	}
}
