package org.shebao.input;

import java.util.function.BiFunction;

import org.shebao.input.Line.Fate;
import org.shebao.wages.scripted.People;

/** What people and programs make of the row of a person, and what must become of it (DOMAIN §6.1). */
enum LineKind {

	NUMBER((n, dice) -> wage(n, Fate.IMPORTED, new Value.Number(Amounts.right(dice)))),
	TEXT((n, dice) -> wage(n, Fate.IMPORTED, new Value.Text(Amounts.rightText(dice)))),
	FULL_WIDTH((n, dice) -> Line.person(Fate.IMPORTED, spaced(People.name(n), dice), Words.fullWidth(People.residentId(n)), new Value.Text(Words.fullWidth("5000.50")))),
	FORMULA((n, dice) -> wage(n, Fate.IMPORTED, new Value.Formula("2500*2", "5000"))),
	FORMULA_WITHOUT_RESULT((n, dice) -> wage(n, Fate.FAILED, new Value.Formula("2500*2", null))),
	NO_WAGE((n, dice) -> wage(n, Fate.IGNORED, dice.of(Value.NOTHING, new Value.Text("　"), new Value.Text(" \u00a0\u200b")))),
	WRONG_TEXT((n, dice) -> wage(n, Fate.FAILED, new Value.Text(Amounts.wrongText(dice)))),
	WRONG_NUMBER((n, dice) -> wage(n, Fate.FAILED, new Value.Number(dice.of("-1", "0", "10000000", "5000.001", "1E+300", "1E-7", "99999999999999999999")))),
	DATE((n, dice) -> wage(n, Fate.FAILED, new Value.Day(45_000 + dice.below(1000)))),
	TRUTH((n, dice) -> wage(n, Fate.FAILED, new Value.Truth(dice.percent(50)))),
	FAULT((n, dice) -> wage(n, Fate.FAILED, new Value.Fault(dice.of("#N/A", "#DIV/0!", "#REF!", "#VALUE!")))),
	NUMERIC_ID((n, dice) -> Line.of(Fate.FAILED, new Value.Text(People.name(n)), new Value.Text("201"), new Value.Number(People.residentId(n).replace('X', '0')),
			Value.NOTHING, new Value.Number("5000"))),
	OTHER_NAME((n, dice) -> Line.person(Fate.FAILED, Words.strange(dice), People.residentId(n), new Value.Number("5000"))),
	LONG_NAME((n, dice) -> Line.person(Fate.FAILED, dice.of("张", "a", "=1+", "\uD83D\uDE00").repeat(10_000), People.residentId(n), new Value.Number("5000"))),
	NO_NAME((n, dice) -> Line.of(Fate.FAILED, Value.NOTHING, new Value.Text("201"), new Value.Text(People.residentId(n)), Value.NOTHING, new Value.Number("5000"))),
	STRANGE_ID((n, dice) -> Line.person(Fate.FAILED, People.name(n), "x" + Words.strange(dice), new Value.Number("5000"))),
	SUM((n, dice) -> Line.of(Fate.FAILED, new Value.Text("合计"), Value.NOTHING, Value.NOTHING, Value.NOTHING, new Value.Formula("SUM(E4:E9)", "15000"))),
	BLANK((n, dice) -> Line.of(Fate.NO_ROW, Value.NOTHING, new Value.Text(" 　"), Value.NOTHING)),
	REMARK((n, dice) -> Line.of(Fate.FAILED, Value.NOTHING, Value.NOTHING, Value.NOTHING, Value.NOTHING, Value.NOTHING, Value.NOTHING, new Value.Text("备注")));

	private final BiFunction<Integer, Dice, Line> maker;

	LineKind(BiFunction<Integer, Dice, Line> maker) {
		this.maker = maker;
	}

	/** A row of this kind for the person of a number. */
	Line of(int person, Dice dice) {
		return maker.apply(person, dice);
	}

	private static Line wage(int n, Fate fate, Value wage) {
		return Line.person(fate, People.name(n), People.residentId(n), wage);
	}

	private static String spaced(String name, Dice dice) {
		return dice.of("　", "\u00a0", "\u200b", "\uFEFF", " ") + name + dice.of("", "　", "\u00a0 ");
	}
}
