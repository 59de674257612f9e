package org.shebao.workbench.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.shebao.core.task.Progress;

/**
 * A dialog as a description: fields, what is wrong with them, and the work that takes them. The work runs in the background with the fields kept as they are; what it
 * refuses ({@link org.shebao.core.RuleViolation}) is shown at the field whose rule it is, otherwise on top. A work that gives another form leads on to it: that is
 * a wizard, whose steps can be gone back.
 *
 * @param <T> what comes of it
 */
public final class Form<T> {

	/** What comes of a form's work. */
	public sealed interface Outcome<T> {

		/** It is finished. */
		record Done<T>(T result) implements Outcome<T> {
		}

		/** The next step. */
		record Next<T>(Form<T> form) implements Outcome<T> {
		}
	}

	/** Takes what was filled in; on a working thread. */
	@FunctionalInterface
	public interface Work<T> {

		/** Takes the values. */
		Outcome<T> run(FormValues values, Progress progress);
	}

	private final String name;
	private final String title;
	private final String submit;
	private final Work<T> work;
	private final List<Field> fields = new ArrayList<>();
	private Function<FormValues, Optional<String>> check = values -> Optional.empty();
	private String intro = "";
	private String again = "";
	private boolean cancellable;
	private Link link;
	private boolean reading;

	/**
	 * A way out at the bottom, such as 忘记密码.
	 *
	 * @param label what it says
	 * @param run   does it; the form stays open
	 */
	public record Link(String label, Runnable run) {
	}

	private Form(String name, String title, String submit, Work<T> work) {
		this.name = Objects.requireNonNull(name);
		this.title = Objects.requireNonNull(title);
		this.submit = Objects.requireNonNull(submit);
		this.work = Objects.requireNonNull(work);
	}

	/**
	 * A form whose work finishes it.
	 *
	 * @param name   what its kept size hangs on
	 * @param title  the dialog's title
	 * @param submit what the button says: the deed
	 * @param work   takes the values
	 */
	public static <T> Form<T> of(String name, String title, String submit, Function<FormValues, T> work) {
		return new Form<>(name, title, submit, (values, progress) -> new Outcome.Done<>(work.apply(values)));
	}

	/** A form whose work decides whether it leads on. */
	public static <T> Form<T> leading(String name, String title, String submit, Work<T> work) {
		return new Form<>(name, title, submit, work);
	}

	/** A form that is only read: its one button closes it. */
	public static Form<Boolean> reading(String name, String title, String close) {
		Form<Boolean> form = of(name, title, close, values -> true);
		form.reading = true;
		return form;
	}

	/** Adds a field. */
	public Form<T> field(Field field) {
		fields.add(field);
		return this;
	}

	/** A sentence on top. */
	public Form<T> intro(String sentence) {
		intro = sentence;
		return this;
	}

	/** A check of all values together, shown on top; empty if all is well. Pure and quick. */
	public Form<T> checked(Function<FormValues, Optional<String>> what) {
		check = what;
		return this;
	}

	/** A second button that submits and begins anew, such as 保存并继续. */
	public Form<T> again(String label) {
		again = label;
		return this;
	}

	/** Lets the work be cancelled: it obeys its progress, and leaving it half-way is harmless. */
	public Form<T> cancellable() {
		cancellable = true;
		return this;
	}

	/** A way out at the bottom. */
	public Form<T> link(String label, Runnable run) {
		link = new Link(label, run);
		return this;
	}

	public String name() {
		return name;
	}

	public boolean isReading() {
		return reading;
	}

	public String title() {
		return title;
	}

	public String submit() {
		return submit;
	}

	public Work<T> work() {
		return work;
	}

	public List<Field> fields() {
		return List.copyOf(fields);
	}

	public Function<FormValues, Optional<String>> check() {
		return check;
	}

	public String intro() {
		return intro;
	}

	public String again() {
		return again;
	}

	public boolean isCancellable() {
		return cancellable;
	}

	/** The way out at the bottom, null if there is none. */
	public Link link() {
		return link;
	}
}
