package org.shebao.input;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Blocks far larger than any payroll, and the repetitions that make careless searching slow. */
final class HugePastes implements Family {

	private static final ObjectMapper JSON = new ObjectMapper();

	@Override
	public int weight() {
		return 3;
	}

	@Override
	public Input draw(Dice dice, Path file) throws IOException {
		int length = dice.of(10_000, 300_000, 2_000_000);
		String text = switch (dice.below(11)) {
			case 0 -> "\0".repeat(length) + "5000";
			case 1 -> "5000" + dice.of(" ", "\u3000", "\u200B", "\u00a0", "\uFEFF").repeat(length) + "5000";
			case 2 -> "\"".repeat(length) + dice.of("", "x");
			case 3 -> "\"x\t".repeat(length / 3);
			case 4 -> "\"\"x\t\"".repeat(length / 5);
			case 5 -> "\t".repeat(length);
			case 6 -> "\n".repeat(length);
			case 7 -> "5000\n".repeat(length / 10) + "\t".repeat(length / 10) + "x";
			case 8 -> "职工1\t5000\n".repeat(length / 8);
			case 9 -> dice.of("5", "'", "0", ",000", "张", "\uD83D\uDE00", "\u0301").repeat(length / 4);
			default -> ("\"" + "x".repeat(9) + "\n").repeat(length / 11) + '"';
		};
		JSON.writeValue(file.toFile(), text);
		return new Input.Paste(file);
	}
}
