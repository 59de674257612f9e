package org.shebao.cli.internal.bench;

import java.io.IOException;

/** One way of doing something. */
interface Way {

	/** Puts things where they were before; not measured. */
	default void prepare() throws IOException {
		// nothing is left over
	}

	/** Does it; what it gives must be the same for every way. */
	long run() throws IOException;
}
