package org.shebao.input;

import java.util.List;
import java.util.Random;

/** All chance of one input; the same seed gives the same input again. */
final class Dice {

	private final Random random;

	Dice(long seed) {
		random = new Random(seed);
	}

	/** A number from 0 up to, but not including, a bound. */
	int below(int bound) {
		return random.nextInt(bound);
	}

	/** A number from one to another, both included. */
	int between(int least, int most) {
		return least + random.nextInt(most - least + 1);
	}

	/** True in so many of a hundred. */
	boolean percent(int chance) {
		return random.nextInt(100) < chance;
	}

	@SafeVarargs
	final <T> T of(T... choices) {
		return choices[random.nextInt(choices.length)];
	}

	<T> T of(List<T> choices) {
		return choices.get(random.nextInt(choices.size()));
	}

	/** The source of chance, for libraries that take one. */
	Random random() {
		return random;
	}
}
