package org.shebao.wages.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.shebao.core.RuleViolation;
import org.shebao.core.task.Progress;
import org.shebao.workbench.Settings;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.form.FormValues;
import org.shebao.workbench.task.Task;

/** A window without widgets: tasks run at once, questions are answered as the test says, and what is told is kept. */
final class ScriptedWorkbench implements Workbench {

	/** What the next forms are filled with, step by step; a form that finds none is given up. */
	final Deque<Map<String, Object>> answers = new ArrayDeque<>();
	/** The answers to the next questions; a question that finds none is denied. */
	final Deque<Boolean> confirmations = new ArrayDeque<>();
	/** Everything that was asked and told, in order. */
	final List<String> said = new ArrayList<>();
	final List<Form<?>> forms = new ArrayList<>();
	final List<RuntimeException> failures = new ArrayList<>();
	final List<String> changed = new ArrayList<>();
	final List<String> shown = new ArrayList<>();
	/** Where files are saved. */
	Path target;
	String proposed;

	@Override
	public <T> void run(Task<T> task) {
		T result;
		try {
			result = task.work().run(Progress.NONE);
		} catch (RuntimeException failure) {
			// the boundary of a task, as in the window
			failures.add(failure);
			if (task.failed() != null) {
				task.failed().accept(failure);
			}
			return;
		}
		task.done().accept(result);
	}

	@Override
	public <T> Optional<T> ask(Form<T> form) {
		forms.add(form);
		Map<String, Object> answer = answers.poll();
		if (answer == null) {
			return Optional.empty();
		}
		try {
			return switch (form.work().run(values(form, answer), Progress.NONE)) {
				case Form.Outcome.Done<T> done -> Optional.of(done.result());
				case Form.Outcome.Next<T> next -> ask(next.form());
			};
		} catch (RuleViolation refused) {
			failures.add(refused);
			return Optional.empty();
		}
	}

	/** The values as the window takes them: what is wrong with a field that is shown never reaches the work. */
	private static FormValues values(Form<?> form, Map<String, Object> answer) {
		Map<String, Object> all = new HashMap<>();
		form.fields().stream().filter(field -> field.initial() != null).forEach(field -> all.put(field.name(), field.initial()));
		all.putAll(answer);
		FormValues values = new FormValues(all);
		for (Field field : form.fields()) {
			Object value = all.get(field.name());
			if (field.shown().test(values)) {
				if (value == null && field.required()) {
					throw new RuleViolation("required", field.name());
				}
				Optional.ofNullable(value).flatMap(field.check()).ifPresent(fault -> {
					throw new RuleViolation("field", fault);
				});
			}
		}
		form.check().apply(values).ifPresent(fault -> {
			throw new RuleViolation("form", fault);
		});
		return values;
	}

	@Override
	public boolean confirm(String title, String message, List<String> details, String yes) {
		said.add(message);
		said.addAll(details);
		return Boolean.TRUE.equals(confirmations.poll());
	}

	@Override
	public void tell(String title, String message, List<String> details) {
		said.add(title + "：" + message);
		said.addAll(details);
	}

	@Override
	public void mention(String message) {
		said.add(message);
	}

	@Override
	public void fail(String title, RuntimeException failure) {
		failures.add(failure);
	}

	@Override
	public Optional<Path> saveAs(String name) {
		proposed = name;
		return Optional.ofNullable(target);
	}

	@Override
	public Optional<Path> choose(String title, List<String> extensions) {
		return Optional.empty();
	}

	@Override
	public void open(Path file) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void copy(String text) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void show(String page, Map<String, ?> query) {
		shown.add(page + " " + query);
	}

	@Override
	public void changed(String area) {
		changed.add(area);
	}

	@Override
	public Settings settings() {
		throw new UnsupportedOperationException();
	}
}
