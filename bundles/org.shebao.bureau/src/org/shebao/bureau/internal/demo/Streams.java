package org.shebao.bureau.internal.demo;

import java.util.SplittableRandom;

/** A random stream for each employer and kind of thing, so that whatever is added later does not change the rest. */
record Streams(long seed, String employer) {

	/** The stream of a kind, from its beginning. */
	SplittableRandom of(String kind) {
		return new SplittableRandom(seed * 31 + (employer + '/' + kind).hashCode());
	}
}
