package org.shebao.workbench.form.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.shebao.workbench.form.Form;

/** The steps that a form leads through. Going back keeps what was filled in; coming forth again too, unless the step before was changed meanwhile. */
public final class Wizard<T> {

	private final Deque<FormModel<T>> steps = new ArrayDeque<>();
	private final Map<String, Left<T>> left = new HashMap<>();

	/**
	 * A step that the user went back from.
	 *
	 * @param step    what was filled in
	 * @param changes how often the step before had been changed
	 */
	private record Left<T>(FormModel<T> step, int changes) {
	}

	public Wizard(Form<T> first) {
		steps.push(new FormModel<>(first));
	}

	/** The step shown. */
	public FormModel<T> step() {
		return steps.element();
	}

	/** Whether there is a step before. */
	public boolean hasBack() {
		return steps.size() > 1;
	}

	/** Shows the step before. */
	public void back() {
		FormModel<T> gone = steps.pop();
		left.put(gone.form().name(), new Left<>(gone, step().changes()));
	}

	/** Shows a next step. */
	public void next(Form<T> form) {
		FormModel<T> step = new FormModel<>(form);
		Left<T> earlier = left.remove(form.name());
		if (earlier != null && earlier.changes() == step().changes()) {
			step.adopt(earlier.step());
		}
		if (earlier != null) {
			earlier.step().wipe();
		}
		steps.push(step);
	}

	/** Whether the user filled in something that would be lost. */
	public boolean isChanged() {
		return steps.stream().anyMatch(FormModel::isChanged);
	}

	/** Overwrites all passwords with zeros. */
	public void wipe() {
		steps.forEach(FormModel::wipe);
		left.values().forEach(earlier -> earlier.step().wipe());
	}
}
