package org.shebao.workbench.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.shebao.core.task.Progress;
import org.shebao.workbench.task.Running;
import org.shebao.workbench.task.Task;

/** Runs tasks on threads of their own and hands on what comes of them. Used on the user-interface thread. */
public final class Tasks {

	/** The name of the dialogs that show tasks: they go away by themselves, so that nothing may stand over them. */
	public static final String DIALOG = "dialog:task";

	private final Display display;
	private final Supplier<Shell> parent;
	private final BiConsumer<String, RuntimeException> failed;
	private final List<Running> running = new ArrayList<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/**
	 * @param parent the window over which progress is shown, null once there is none
	 * @param failed tells of the failures of tasks that do not look after them, by the tasks' titles
	 */
	public Tasks(Display display, Supplier<Shell> parent, BiConsumer<String, RuntimeException> failed) {
		this.display = display;
		this.parent = parent;
		this.failed = failed;
	}

	/** Starts a task. */
	public <T> Running start(Task<T> task) {
		Running begun = new Running(task);
		running.add(begun);
		Runnable hide = task.shown() == Task.Shown.DIALOG ? new TaskDialog(this, begun).begin(parent) : Tasks::nothing;
		FutureTask<T> work = new FutureTask<>(() -> task.work().run(begun)) {
			@Override
			protected void done() {
				handOn(() -> end(begun, task, this, hide));
			}
		};
		Thread.ofPlatform().daemon().name("task " + task.title()).start(work);
		tell();
		return begun;
	}

	private void handOn(Runnable end) {
		try {
			display.asyncExec(end);
		} catch (SWTException closed) {
			// the window may be closed at any moment, and then nobody waits for what came of the task
			if (closed.code != SWT.ERROR_DEVICE_DISPOSED) {
				throw closed;
			}
		}
	}

	private static void nothing() {
		// there is no dialog to be hidden
	}

	private <T> void end(Running ended, Task<T> task, FutureTask<T> work, Runnable hide) {
		running.remove(ended);
		if (parent.get() == null) {
			// what was left behind ends while the display is taken down: nobody can answer a dialog any more
			return;
		}
		hide.run();
		tell();
		switch (work.state()) {
			case SUCCESS -> task.done().accept(work.resultNow());
			case FAILED -> fail(ended, task, failure(work));
			case RUNNING, CANCELLED -> throw new IllegalStateException(work.state().toString());
		}
	}

	private <T> RuntimeException failure(FutureTask<T> work) {
		return switch (work.exceptionNow()) {
			case RuntimeException failure -> failure;
			case Throwable other -> new IllegalStateException(other);
		};
	}

	private void fail(Running ended, Task<?> task, RuntimeException failure) {
		if (failure instanceof Progress.Cancelled) {
			return;
		}
		if (task.failed() != null) {
			task.failed().accept(failure);
		} else if (!ended.isCancelled()) {
			// what was given up is not told of, whatever became of it
			failed.accept(task.title(), failure);
		}
	}

	/** The tasks under way, the oldest first. */
	public List<Running> running() {
		return List.copyOf(running);
	}

	/** Whether a task is still under way. */
	public boolean isRunning(Running task) {
		return running.contains(task);
	}

	/** Calls back when a task begins, ends or goes to the background; closing ends that. */
	public AutoCloseable onChange(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	void tell() {
		listeners.forEach(Runnable::run);
	}
}
