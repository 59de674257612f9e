package org.shebao.workbench.list.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shebao.workbench.list.Column.Kind;

/** Edits of any kind in any order, held against lists of what all notes and wages were. */
class CellEditsProperties {

	private static final IllegalStateException BROKEN = new IllegalStateException("the disk is full");

	/** What a user does; a broken store refuses it. */
	sealed interface Deed {

		record Type(int number, String text) implements Deed {
		}

		record Fill(int from) implements Deed {
		}

		record Paste(int row, List<String> wages, String note) implements Deed {
		}

		record Undo() implements Deed {
		}

		record Redo() implements Deed {
		}
	}

	record Attempt(Deed deed, boolean broken) {
	}

	/** Everything that is stored, before and after each deed. */
	private static final class Model {

		private final Payroll payroll;
		private final Deque<String> undo = new ArrayDeque<>();
		private final Deque<String> redo = new ArrayDeque<>();
		private String now;

		Model(Payroll payroll) {
			this.payroll = payroll;
			this.now = state(payroll);
		}

		/** What has to be stored after a deed was carried out, given what is stored then if it was an edit. */
		void follow(Attempt attempt) {
			switch (attempt.deed()) {
				case Deed.Undo deed when !attempt.broken() && !undo.isEmpty() -> {
					redo.push(now);
					now = undo.pop();
				}
				case Deed.Redo deed when !attempt.broken() && !redo.isEmpty() -> {
					undo.push(now);
					now = redo.pop();
				}
				case Deed.Type deed when !attempt.broken() -> edited();
				case Deed.Fill deed when !attempt.broken() -> edited();
				case Deed.Paste deed when !attempt.broken() -> edited();
				case Deed deed -> {
					// it changes nothing
				}
			}
		}

		private void edited() {
			if (!state(payroll).equals(now)) {
				undo.push(now);
				redo.clear();
				now = state(payroll);
			}
		}
	}

	private static String state(Payroll payroll) {
		return payroll.wages() + " " + payroll.notes();
	}

	@Provide
	Arbitrary<List<Attempt>> attempts() {
		Arbitrary<String> wage = Arbitraries.of("", "5000", "6000.5", "￥7,000", "abc", "0");
		Arbitrary<Deed> type = Combinators.combine(Arbitraries.integers().between(1, 3), wage).as(Deed.Type::new);
		Arbitrary<Deed> fill = Arbitraries.integers().between(1, 3).map(Deed.Fill::new);
		Arbitrary<Deed> paste = Combinators.combine(Arbitraries.integers().between(0, 2), wage.list().ofMinSize(1).ofMaxSize(4), Arbitraries.of("", "甲", "乙"))
				.as(Deed.Paste::new);
		Arbitrary<Deed> deed = Arbitraries.oneOf(type, fill, paste, Arbitraries.of(new Deed.Undo(), new Deed.Redo()), Arbitraries.just(new Deed.Undo()));
		return Combinators.combine(deed, Arbitraries.integers().between(0, 5).map(dice -> dice == 0)).as(Attempt::new).list().ofMaxSize(25);
	}

	private static void act(Grid grid, Deed deed) {
		switch (deed) {
			case Deed.Type(int number, String text) -> grid.wage(number, text);
			case Deed.Fill(int from) -> grid.edits.fillDown(grid.payroll.columns, grid.rows.values().stream().skip(from - 1L).toList());
			case Deed.Paste(int row, List<String> wages, String note) -> grid.paste(row, 2, String.join("\t" + note + "\n", wages) + "\t" + note);
			case Deed.Undo undo -> grid.edits.undo();
			case Deed.Redo redo -> grid.edits.redo();
		}
	}

	private static void attempt(Grid grid, Attempt attempt) {
		grid.payroll.breakAll(attempt.broken() ? BROKEN : null);
		act(grid, attempt.deed());
	}

	@Property
	@Label("Any sequence of edits, undoing, doing again and failures of the store comes to what a list of states says")
	void likeAListOfStates(@ForAll("attempts") List<Attempt> attempts) {
		Payroll payroll = Payroll.ofThree();
		Grid grid = Grid.of(payroll);
		Model model = new Model(payroll);
		for (Attempt attempt : attempts) {
			attempt(grid, attempt);
			model.follow(attempt);
			assertEquals(model.now, state(payroll));
			assertEquals(!model.undo.isEmpty(), grid.edits.canUndo());
			assertEquals(!model.redo.isEmpty(), grid.edits.canRedo());
			assertEquals(payroll.rows(), List.copyOf(grid.rows.values()));
		}
	}

	@Property
	@Label("Undoing everything leads back to the beginning, doing everything again to the end")
	void backAndForth(@ForAll("attempts") List<Attempt> attempts) {
		Payroll payroll = Payroll.ofThree();
		String beginning = state(payroll);
		Grid grid = Grid.of(payroll);
		attempts.forEach(attempt -> attempt(grid, attempt));
		payroll.breakAll(null);
		while (grid.edits.canRedo()) {
			grid.edits.redo();
		}
		String end = state(payroll);
		while (grid.edits.canUndo()) {
			grid.edits.undo();
		}
		assertEquals(beginning, state(payroll));
		while (grid.edits.canRedo()) {
			grid.edits.redo();
		}
		assertEquals(end, state(payroll));
	}

	@Property
	@Label("A worker that comes late changes nothing about the outcome while nothing fails; only filling down takes what is shown")
	void lateWorker(@ForAll("attempts") List<Attempt> attempts) {
		Payroll late = Payroll.ofThree();
		Payroll prompt = Payroll.ofThree();
		Grid waiting = Grid.waiting(late);
		Grid direct = Grid.of(prompt);
		for (Attempt attempt : attempts) {
			if (attempt.broken() || attempt.deed() instanceof Deed.Fill) {
				waiting.work();
			}
			act(waiting, attempt.deed());
			act(direct, attempt.deed());
		}
		waiting.work();
		assertEquals(state(prompt), state(late));
		assertEquals(direct.edits.canUndo(), waiting.edits.canUndo());
	}

	@Property
	@Label("What is typed last into a cell is stored or pending there, whatever fails and whenever")
	void nothingTypedIsLost(@ForAll("attempts") List<Attempt> attempts) {
		Payroll payroll = Payroll.ofThree();
		Grid grid = Grid.waiting(payroll);
		Map<Integer, String> typed = new HashMap<>();
		for (Attempt attempt : attempts) {
			if (attempt.deed() instanceof Deed.Type(int number, String text)) {
				typed.put(number, text);
				grid.wage(number, text);
			}
			payroll.breakAll(attempt.broken() ? BROKEN : null);
			if (attempt.deed() instanceof Deed.Undo) {
				grid.work();
			}
		}
		grid.work();
		typed.forEach((number, text) -> {
			String shown = grid.edits.text(grid.rows.get(number), payroll.wage);
			assertTrue(PastedText.same(Kind.MONEY, PastedText.plain(Kind.MONEY, text), PastedText.plain(Kind.MONEY, shown)), text + " is " + shown);
		});
	}
}
