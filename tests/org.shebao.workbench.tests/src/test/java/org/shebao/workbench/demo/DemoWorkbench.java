package org.shebao.workbench.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.shebao.core.task.Progress;
import org.shebao.workbench.Changes;
import org.shebao.workbench.Settings;
import org.shebao.workbench.Subscription;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.form.FormValues;
import org.shebao.workbench.task.Task;

/** A window's services without a window: work runs on threads of its own, and what is told is written down. */
public final class DemoWorkbench implements Workbench, Changes {

	private final Display display;
	private final MemorySettings settings = new MemorySettings();
	private final List<String> told = new ArrayList<>();
	private final Map<String, List<Runnable>> listeners = new HashMap<>();
	private Path saveAs;
	private String copied = "";

	public DemoWorkbench(Display display) {
		this.display = display;
	}

	@Override
	public <T> void run(Task<T> task) {
		Thread.ofPlatform().daemon().start(() -> {
			try {
				T result = task.work().run(Progress.NONE);
				later(() -> task.done().accept(result));
			} catch (RuntimeException failure) {
				// a boundary: the failure is handed to whom the task names
				Consumer<RuntimeException> failed = task.failed() == null ? other -> fail(task.title(), other) : task.failed();
				later(() -> failed.accept(failure));
			}
		});
	}

	private void later(Runnable run) {
		if (!display.isDisposed()) {
			display.asyncExec(run);
		}
	}

	@Override
	public <T> Optional<T> ask(Form<T> form) {
		told.add(form.title());
		Map<String, Object> values = new HashMap<>();
		form.fields().stream().filter(field -> field.initial() != null).forEach(field -> values.put(field.name(), field.initial()));
		return form.work().run(new FormValues(values), Progress.NONE) instanceof Form.Outcome.Done<T>(T result) ? Optional.of(result) : Optional.empty();
	}

	@Override
	public boolean confirm(String title, String message, List<String> details, String yes) {
		told.add(message);
		return true;
	}

	@Override
	public void tell(String title, String message, List<String> details) {
		told.add(message);
	}

	@Override
	public void mention(String message) {
		told.add(message);
	}

	@Override
	public void fail(String title, RuntimeException failure) {
		told.add(String.valueOf(failure.getMessage()));
	}

	@Override
	public Optional<Path> saveAs(String name) {
		told.add(name);
		return Optional.ofNullable(saveAs);
	}

	@Override
	public Optional<Path> choose(String title, List<String> extensions) {
		return Optional.empty();
	}

	@Override
	public void open(Path file) {
		told.add(file.toString());
	}

	@Override
	public void copy(String text) {
		copied = text;
	}

	@Override
	public void show(String page, Map<String, ?> query) {
		told.add(page + query);
	}

	@Override
	public void changed(String area) {
		List.copyOf(listeners.getOrDefault(area, List.of())).forEach(Runnable::run);
	}

	@Override
	public Subscription onChange(String area, Runnable listener) {
		listeners.computeIfAbsent(area, key -> new ArrayList<>()).add(listener);
		return () -> listeners.get(area).remove(listener);
	}

	@Override
	public Settings settings() {
		return settings;
	}

	/** What was told, asked and mentioned. */
	public List<String> told() {
		return told;
	}

	/** What was copied last. */
	public String copied() {
		return copied;
	}

	/** Answers the next questions where to save. */
	public void saveTo(Path file) {
		saveAs = file;
	}
}
