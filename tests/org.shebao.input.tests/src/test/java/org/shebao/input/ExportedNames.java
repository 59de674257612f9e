package org.shebao.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Names that a reader's spreadsheet might take for formulas, or that a file cannot hold. */
final class ExportedNames implements Family {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final int MOST_NAMES = 12;

	@Override
	public int weight() {
		return 60;
	}

	@Override
	public Input draw(Dice dice, Path file) throws IOException {
		List<String> names = IntStream.range(0, dice.between(1, MOST_NAMES)).mapToObj(i -> name(dice)).toList();
		JSON.writeValue(file.toFile(), names);
		return new Input.Names(file);
	}

	private static String name(Dice dice) {
		return switch (dice.below(12)) {
			case 0 -> Words.any(dice);
			case 1 -> dice.of("张", "=1+", "\uD83D\uDE00").repeat(dice.of(100, 10_000, 20_000));
			case 2, 3 -> Words.strange(dice);
			default -> Words.formula(dice);
		};
	}
}
