package org.shebao.workbench.list.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

import org.shebao.workbench.list.edit.Payroll.Person;

/** The rows of a grid as it knows them by listening to its edits, and a worker that works only when told. */
final class Grid implements EditListener<Person> {

	final Payroll payroll;
	final CellEdits<Person> edits;
	final Map<Object, Person> rows = new LinkedHashMap<>();
	final List<String> failures = new ArrayList<>();
	private final Deque<Runnable> work = new ArrayDeque<>();

	private Grid(Payroll payroll, boolean waiting) {
		this.payroll = payroll;
		payroll.rows().forEach(person -> rows.put(person.number(), person));
		Executor worker = waiting ? work::add : Runnable::run;
		edits = new CellEdits<>(payroll.page(), rows::get, Runnable::run, worker, this);
	}

	/** Everything is stored at once. */
	static Grid of(Payroll payroll) {
		return new Grid(payroll, false);
	}

	/** Nothing is stored before {@link #work}. */
	static Grid waiting(Payroll payroll) {
		return new Grid(payroll, true);
	}

	/** Stores what is waiting for the worker, and what that lets follow. */
	void work() {
		while (!work.isEmpty()) {
			work.poll().run();
		}
	}

	/** Types a wage. */
	void wage(int number, String text) {
		edits.edit(rows.get(number), payroll.wage, text);
	}

	/** Types a note. */
	void note(int number, String text) {
		edits.edit(rows.get(number), payroll.note, text);
	}

	/** Pastes what the clipboard holds, from a cell on. */
	PastePlan<Person> paste(int row, int column, String clipboard) {
		List<Person> shown = List.copyOf(rows.values());
		PastePlan<Person> plan = PastePlan.of(Block.parse(clipboard), Selection.at(shown, payroll.columns, row, column), shown);
		edits.paste(plan);
		return plan;
	}

	Pending pendingWage(int number) {
		return edits.pending(rows.get(number), payroll.wage).orElse(null);
	}

	@Override
	public void stored(List<Person> persons) {
		persons.forEach(person -> rows.put(person.number(), person));
	}

	@Override
	public void failed(RuntimeException failure, List<Cell> cells) {
		failures.add(failure.getMessage() + " " + cells.size());
	}

	@Override
	public void changed() {
		// looked at when asked
	}
}
