package org.shebao.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.shebao.input.Line.Fate;

/** The rows of a generated sheet: every person at most once as a row that can be imported. */
record Lines(List<Line> all) {

	private static final int MOST = 30;
	private static final int HIDDEN = 10;
	private static final int LONGEST_TEXT = 1000;

	static Lines draw(Dice dice) {
		List<Integer> persons = new ArrayList<>(IntStream.rangeClosed(1, Desk.PERSONS).boxed().toList());
		Collections.shuffle(persons, dice.random());
		List<Line> lines = new ArrayList<>();
		for (int person : persons.subList(0, dice.between(1, MOST))) {
			Line line = dice.of(LineKind.values()).of(person, dice);
			lines.add(dice.percent(HIDDEN) ? line.asHidden() : line);
			if (line.fate() == Fate.IMPORTED && dice.percent(HIDDEN)) {
				// the same person again (W-3)
				lines.add(new Line(line.cells(), Fate.FAILED, false));
			}
		}
		return new Lines(lines);
	}

	/** Rows of every person that can all be imported. */
	static Lines right(int persons) {
		return new Lines(IntStream.rangeClosed(1, persons).mapToObj(n -> LineKind.FORMULA.of(n, null)).toList());
	}

	/** Those of which another spreadsheet program stores what is written here: it computes formulas and shortens long texts. */
	Lines storable() {
		return new Lines(all.stream().filter(line -> line.cells().stream().noneMatch(Lines::isChangedByPrograms)).toList());
	}

	private static boolean isChangedByPrograms(Value value) {
		return value instanceof Value.Formula || value instanceof Value.Text text && text.text().length() > LONGEST_TEXT;
	}

	Expectation.Rows expected(boolean mayRefuse) {
		return new Expectation.Rows(count(Fate.IMPORTED), count(Fate.FAILED), count(Fate.IGNORED), mayRefuse);
	}

	private int count(Fate fate) {
		return (int) all.stream().filter(line -> line.fate() == fate).count();
	}
}
