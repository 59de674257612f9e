package org.shebao.input;

import java.nio.file.Path;
import java.util.List;

/**
 * How to run.
 *
 * @param runs   how many inputs
 * @param seed   decides them all
 * @param only   the number of the one input to run, -1 for all
 * @param family the name of the one family to draw from, empty for all
 * @param keep   where the inputs of findings are kept
 */
record Options(int runs, long seed, int only, String family, Path keep) {

	private static final long SEED = 20_240_401;

	/** Reads {@code --runs N --seed S --only I --family NAME --keep FOLDER}. */
	static Options of(List<String> arguments) {
		Options options = new Options(1000, SEED, -1, "", Path.of("target/findings"));
		for (int i = 0; i + 1 < arguments.size(); i += 2) {
			options = options.with(arguments.get(i), arguments.get(i + 1));
		}
		return options;
	}

	private Options with(String name, String value) {
		return switch (name) {
			case "--runs" -> new Options(Integer.parseInt(value), seed, only, family, keep);
			case "--seed" -> new Options(runs, Long.parseLong(value), only, family, keep);
			case "--only" -> new Options(runs, seed, Integer.parseInt(value), family, keep);
			case "--family" -> new Options(runs, seed, only, value, keep);
			case "--keep" -> new Options(runs, seed, only, family, Path.of(value));
			default -> throw new IllegalArgumentException("unknown option " + name);
		};
	}
}
