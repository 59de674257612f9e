package org.shebao.workbench.task;

import java.util.Objects;
import java.util.function.Consumer;

import org.shebao.core.task.Progress;

/**
 * Work that takes longer than a blink: it runs on a thread of its own, and what comes of it is handed on on the user-interface thread.
 *
 * @param title       what is being done, as the user reads it
 * @param work        the work; it reports and obeys its progress
 * @param done        takes the result on the user-interface thread
 * @param failed      takes a failure on the user-interface thread, null for the error dialog; cancelling is no failure
 * @param shown       how it is shown
 * @param cancellable whether cancelling is harmless: not for what the bureau may already have
 */
public record Task<T>(String title, Work<T> work, Consumer<T> done, Consumer<RuntimeException> failed, Shown shown, boolean cancellable) {

	/** How a task is shown. */
	public enum Shown {
		/** In a dialog with a bar; the user may cancel it or send it to the background. */
		DIALOG,
		/** In the status bar only. */
		BACKGROUND,
		/** Not at all, for what the page shows itself. */
		QUIET
	}

	/** The work of a task. */
	@FunctionalInterface
	public interface Work<T> {

		/** Does the work; what it throws becomes the task's failure. */
		T run(Progress progress);
	}

	public Task {
		Objects.requireNonNull(title);
		Objects.requireNonNull(work);
		Objects.requireNonNull(done);
		Objects.requireNonNull(shown);
	}

	/** A task in a dialog that can be cancelled and whose result is not looked at. */
	public static <T> Task<T> of(String title, Work<T> work) {
		return new Task<>(title, work, result -> {
			// nobody asked for it
		}, null, Shown.DIALOG, true);
	}

	/** The same with somebody who takes the result. */
	public Task<T> then(Consumer<T> next) {
		return new Task<>(title, work, next, failed, shown, cancellable);
	}

	/** The same with somebody who takes a failure in place of the error dialog. */
	public Task<T> orElse(Consumer<RuntimeException> next) {
		return new Task<>(title, work, done, next, shown, cancellable);
	}

	/** The same shown in another way. */
	public Task<T> shown(Shown how) {
		return new Task<>(title, work, done, failed, how, cancellable);
	}

	/** The same that cannot be cancelled, because the bureau may have received what it sends. */
	public Task<T> unstoppable() {
		return new Task<>(title, work, done, failed, shown, false);
	}
}
