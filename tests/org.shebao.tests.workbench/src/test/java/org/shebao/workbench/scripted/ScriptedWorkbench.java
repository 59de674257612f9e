package org.shebao.workbench.scripted;

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

/** A window without widgets: work runs at once, questions are answered by the test, everything that is told is kept. */
public final class ScriptedWorkbench implements Workbench {

	/** A question, or something told. */
	public record Said(String title, String message, List<String> details) {
	}

	/** A page that was shown. */
	public record Shown(String page, Map<String, ?> query) {
	}

	public final List<Said> asked = new ArrayList<>();
	public final List<Said> told = new ArrayList<>();
	/** The messages and details of all that was asked, told and mentioned, in order. */
	public final List<String> said = new ArrayList<>();
	public final List<String> mentioned = new ArrayList<>();
	public final List<RuntimeException> failed = new ArrayList<>();
	public final List<RuleViolation> refused = new ArrayList<>();
	public final List<Form<?>> forms = new ArrayList<>();
	public final List<Path> opened = new ArrayList<>();
	public final List<Shown> shown = new ArrayList<>();
	public final List<String> changed = new ArrayList<>();
	/** What the user answers to the next questions; yes if nothing is said. */
	public final Deque<Boolean> answers = new ArrayDeque<>();
	/** What the user fills into the next forms beside what they begin with; he gives up if nothing is said. */
	public final Deque<Map<String, Object>> filled = new ArrayDeque<>();
	private final Path folder;
	private final Settings settings;

	/** Files are saved in a folder. */
	public ScriptedWorkbench(Path folder) {
		this.folder = folder;
		settings = ScriptedSettings.in(folder);
	}

	@Override
	public <T> void run(Task<T> task) {
		T result;
		try {
			result = task.work().run(Progress.NONE);
		} catch (RuntimeException failure) {
			// whatever the work throws is the task's failure
			if (task.failed() == null) {
				failed.add(failure);
			} else {
				task.failed().accept(failure);
			}
			return;
		}
		task.done().accept(result);
	}

	@Override
	public <T> Optional<T> ask(Form<T> form) {
		forms.add(form);
		if (filled.isEmpty()) {
			return Optional.empty();
		}
		Form.Outcome<T> outcome;
		try {
			outcome = form.work().run(values(form, filled.remove()), Progress.NONE);
		} catch (RuleViolation refusal) {
			refused.add(refusal);
			return ask(form);
		}
		return switch (outcome) {
			case Form.Outcome.Done<T>(T result) -> Optional.of(result);
			case Form.Outcome.Next<T>(Form<T> next) -> ask(next);
		};
	}

	/** The values as the window takes them: what is wrong with a field that is shown never reaches the work. */
	private static FormValues values(Form<?> form, Map<String, Object> typed) {
		Map<String, Object> all = new HashMap<>();
		form.fields().stream().filter(field -> field.initial() != null).forEach(field -> all.put(field.name(), field.initial()));
		all.putAll(typed);
		FormValues values = new FormValues(all);
		form.fields().stream().filter(field -> field.shown().test(values)).forEach(field -> {
			Object value = all.get(field.name());
			if (value == null && field.required()) {
				throw new AssertionError(field.name() + " of " + form.name() + " is not filled in");
			}
			Optional.ofNullable(value).flatMap(field.check()).ifPresent(fault -> {
				throw new RuleViolation("field", fault);
			});
		});
		form.check().apply(values).ifPresent(fault -> {
			throw new RuleViolation("form", fault);
		});
		return values;
	}

	@Override
	public boolean confirm(String title, String message, List<String> details, String yes) {
		asked.add(new Said(title, message, details));
		said.add(message);
		said.addAll(details);
		return answers.isEmpty() || answers.remove();
	}

	@Override
	public void tell(String title, String message, List<String> details) {
		told.add(new Said(title, message, details));
		said.add(title + "：" + message);
		said.addAll(details);
	}

	@Override
	public void mention(String message) {
		mentioned.add(message);
		said.add(message);
	}

	@Override
	public void fail(String title, RuntimeException failure) {
		failed.add(failure);
	}

	@Override
	public Optional<Path> saveAs(String name) {
		return Optional.of(folder.resolve(name));
	}

	@Override
	public Optional<Path> choose(String title, List<String> extensions) {
		return Optional.empty();
	}

	@Override
	public void open(Path file) {
		opened.add(file);
	}

	@Override
	public void copy(String text) {
		throw new UnsupportedOperationException(text);
	}

	@Override
	public void show(String page, Map<String, ?> query) {
		shown.add(new Shown(page, query));
	}

	@Override
	public void changed(String area) {
		changed.add(area);
	}

	@Override
	public Settings settings() {
		return settings;
	}
}
