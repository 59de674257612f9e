package org.shebao.workbench.list.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was done and what was undone, newest first. It always tells what is stored: a step that could be undone only for some of its cells is split, and the rest can
 * still be undone.
 */
public final class EditHistory {

	/** Steps that can be undone; the oldest are forgotten. */
	static final int LONGEST = 500;

	private final Deque<Step> done = new ArrayDeque<>();
	private final Deque<Step> undone = new ArrayDeque<>();

	/** The step to be undone next. */
	public Optional<Step> undoable() {
		return Optional.ofNullable(done.peek());
	}

	/** The step to be done again next. */
	public Optional<Step> redoable() {
		return Optional.ofNullable(undone.peek());
	}

	/** A new step was stored: what was undone before cannot be done again. A step that changes nothing is none. */
	public void did(Step step) {
		if (step.isEmpty()) {
			return;
		}
		undone.clear();
		done.push(step);
		if (done.size() > LONGEST) {
			done.removeLast();
		}
	}

	/** Of the newest step, these cells were undone. */
	public void undid(Predicate<Cell> cells) {
		move(done, undone, cells);
	}

	/** Of the step undone last, these cells were done again. */
	public void redid(Predicate<Cell> cells) {
		move(undone, done, cells);
	}

	/** Forgets all that concerns some cells, such as those of removed rows. */
	public void forget(Predicate<Cell> cells) {
		List.of(done, undone).forEach(steps -> {
			List<Step> kept = steps.stream().map(step -> step.of(cells.negate())).filter(step -> !step.isEmpty()).toList();
			steps.clear();
			steps.addAll(kept);
		});
	}

	private static void move(Deque<Step> from, Deque<Step> to, Predicate<Cell> cells) {
		if (from.isEmpty()) {
			return;
		}
		Step whole = from.pop();
		Step moved = whole.of(cells);
		Step rest = whole.of(cells.negate());
		if (!rest.isEmpty()) {
			from.push(rest);
		}
		if (!moved.isEmpty()) {
			to.push(moved);
		}
	}
}
