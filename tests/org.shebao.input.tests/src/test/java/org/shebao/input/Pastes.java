package org.shebao.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.shebao.wages.scripted.People;

/** Texts of the clipboard: payroll lists, any characters, tabs, line breaks and quotation marks in every order. */
final class Pastes implements Family {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final int MOST_LINES = 40;

	@Override
	public int weight() {
		return 300;
	}

	@Override
	public Input draw(Dice dice, Path file) throws IOException {
		String text = switch (dice.below(4)) {
			case 0 -> payroll(dice);
			case 1 -> IntStream.range(0, dice.below(MOST_LINES)).mapToObj(i -> Words.any(dice)).collect(Collectors.joining(dice.of("\t", "\n", "\r\n", "\r", "\"")));
			case 2 -> IntStream.range(0, dice.below(200)).mapToObj(i -> dice.of("\"", "\"\"", "\t", "\n", "\r\n", "\r", "\0", "5000", "'", " ", "职工1", "=1+1")).collect(Collectors.joining());
			default -> IntStream.range(0, dice.below(MOST_LINES)).mapToObj(i -> Amounts.rightText(dice) + '\t' + Amounts.wrongText(dice)).collect(Collectors.joining("\n"));
		};
		JSON.writeValue(file.toFile(), text);
		return new Input.Paste(file);
	}

	private static String payroll(Dice dice) {
		return IntStream.range(0, dice.between(1, MOST_LINES)).mapToObj(i -> line(dice.between(1, Desk.PERSONS + 3), dice)).collect(Collectors.joining("\r\n"));
	}

	private static String line(int person, Dice dice) {
		String name = dice.percent(90) ? People.name(person) : Words.strange(dice);
		String number = dice.percent(90) ? dice.of("", "'") + People.residentId(person) : Words.any(dice);
		String amount = dice.percent(80) ? Amounts.rightText(dice) : Amounts.wrongText(dice);
		return String.join("\t", Integer.toString(person), name, number, dice.percent(10) ? "" : amount);
	}
}
