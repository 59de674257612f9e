package org.shebao.cli.internal.bench;

/** Something the product does, and the barest way of doing the same on the same data. */
interface Benchmark {

	/** What it is. */
	Aim aim();

	/** As the product does it. */
	Way product();

	/** The barest way. */
	Way baseline();
}
