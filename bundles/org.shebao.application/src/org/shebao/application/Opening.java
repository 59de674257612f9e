package org.shebao.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.shebao.core.task.Progress;
import org.shebao.workbench.Subscription;

/**
 * Something that takes a while to come up, such as the store: it is opened on a thread of its own, and who needs it learns when it is there or why not. Used from
 * any thread.
 *
 * @param <T> what is opened
 */
public final class Opening<T> {

	/** How far it is. */
	public sealed interface State<T> {
	}

	/** It is being opened. */
	public record Underway<T>() implements State<T> {
	}

	/** It is there. */
	public record Here<T>(T value) implements State<T> {
	}

	/** It cannot be opened; it may be tried again. */
	public record Failed<T>(RuntimeException failure) implements State<T> {
	}

	private static final long LOOK_FOR_CANCEL_MILLIS = 100;

	private final String name;
	private final Supplier<T> work;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private State<T> state = new Underway<>();
	private Thread thread;

	/**
	 * @param name what the thread is called
	 * @param work opens it
	 */
	public Opening(String name, Supplier<T> work) {
		this.name = Objects.requireNonNull(name);
		this.work = Objects.requireNonNull(work);
	}

	/** Begins, or tries again. */
	public synchronized void start() {
		if (thread == null || state instanceof Failed) {
			state = new Underway<>();
			thread = new Thread(this::run, name);
			thread.setDaemon(true);
			thread.start();
		}
		listeners.forEach(Runnable::run);
	}

	private void run() {
		try {
			become(new Here<>(work.get()));
		} catch (RuntimeException failure) {
			// boundary of the thread: whoever waits is told and may try again
			become(new Failed<>(failure));
		}
	}

	private void become(State<T> next) {
		synchronized (this) {
			state = next;
			notifyAll();
		}
		listeners.forEach(Runnable::run);
	}

	/** How far it is. */
	public synchronized State<T> state() {
		return state;
	}

	/** What was opened, empty as long as it is not there. */
	public Optional<T> value() {
		return state() instanceof Here<T> here ? Optional.of(here.value()) : Optional.empty();
	}

	/** Waits until it is there or has failed; gives what was opened. For working threads and the program's end. */
	public Optional<T> await() throws InterruptedException {
		return opened(Progress.NONE);
	}

	/**
	 * Waits like {@link #await()} for a user who may not want to wait.
	 *
	 * @throws Progress.Cancelled if the user has cancelled
	 */
	public Optional<T> await(Progress progress) {
		try {
			return opened(progress);
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new Progress.Cancelled();
		}
	}

	private synchronized Optional<T> opened(Progress progress) throws InterruptedException {
		while (thread != null && state instanceof Underway) {
			progress.checkCancelled();
			wait(LOOK_FOR_CANCEL_MILLIS);
		}
		return value();
	}

	/** Calls back on whatever thread whenever it is further; closing ends that. */
	public Subscription onChange(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}
