package org.shebao.cli.internal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Compares two ways of doing the same in one run: times of different computers say nothing.
 *
 * @param rounds how often both are done in turns
 * @param heap   watches while the product works for the first time, which is not measured
 */
record Measurement(int rounds, HeapWatch heap) {

	/** So long both ways are done before anything is measured. */
	private static final long WARMING_NANOS = 3_000_000_000L;

	/**
	 * Both ways unmeasured until the compiler has seen them, then in turns; the medians are compared.
	 *
	 * @throws IllegalStateException if the two ways come to different results: then they did not do the same
	 */
	Figure of(Benchmark benchmark, long size) {
		Way product = benchmark.product();
		Way baseline = benchmark.baseline();
		long[] own = new long[rounds];
		long[] bare = new long[rounds];
		try {
			long expected = warmed(benchmark, product, baseline);
			for (int round = 0; round < rounds; round++) {
				Round measured = Round.of(product);
				own[round] = measured.nanos();
				check(benchmark, expected, measured);
				Round compared = Round.of(baseline);
				bare[round] = compared.nanos();
				check(benchmark, expected, compared);
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return Figure.ratio(benchmark.aim(), size, median(own), median(bare));
	}

	private long warmed(Benchmark benchmark, Way product, Way baseline) throws IOException {
		long end = System.nanoTime() + WARMING_NANOS;
		long expected = watched(product).result();
		check(benchmark, expected, Round.of(baseline));
		while (System.nanoTime() < end && rounds > 1) {
			check(benchmark, expected, Round.of(product));
			check(benchmark, expected, Round.of(baseline));
		}
		return expected;
	}

	private Round watched(Way product) throws IOException {
		product.prepare();
		try (HeapWatch.Span span = heap.begin()) {
			return Round.run(product);
		}
	}

	private static void check(Benchmark benchmark, long expected, Round round) {
		if (round.result() != expected) {
			throw new IllegalStateException(benchmark.aim() + ": " + round.result() + " is not " + expected);
		}
	}

	private static long median(long[] nanos) {
		Arrays.sort(nanos);
		return nanos[nanos.length / 2];
	}

	private record Round(long nanos, long result) {

		static Round of(Way way) throws IOException {
			way.prepare();
			return run(way);
		}

		static Round run(Way way) throws IOException {
			long start = System.nanoTime();
			long result = way.run();
			return new Round(System.nanoTime() - start, result);
		}
	}
}
