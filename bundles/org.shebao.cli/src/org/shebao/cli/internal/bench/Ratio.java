package org.shebao.cli.internal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What was measured.
 *
 * @param name           which benchmark
 * @param times          how many fees or rows
 * @param productMillis  the best round of the product
 * @param baselineMillis the best round of the barest way
 * @param ratio          product / baseline with two decimals
 */
record Ratio(String name, long times, BigDecimal productMillis, BigDecimal baselineMillis, BigDecimal ratio) {

	private static final int ROUNDS = 5;

	/** Something that is done as a whole and gives a number, which must be the same for both ways. */
	@FunctionalInterface
	interface Work {

		long run() throws IOException;
	}

	/**
	 * Runs both ways in turns and takes the best round of each, so that neither the compiler's warming up nor a busy moment decides.
	 *
	 * @throws IllegalStateException if the two ways come to different results: then they did not do the same
	 */
	static Ratio measure(String name, long times, Work product, Work baseline) {
		long best = Long.MAX_VALUE;
		long bare = Long.MAX_VALUE;
		for (int round = 0; round < ROUNDS; round++) {
			Round own = Round.of(product);
			Round other = Round.of(baseline);
			if (own.result() != other.result()) {
				throw new IllegalStateException(name + ": " + own.result() + " is not " + other.result());
			}
			best = Math.min(best, own.nanos());
			bare = Math.min(bare, other.nanos());
		}
		return new Ratio(name, times, millis(best), millis(bare), BigDecimal.valueOf(best).divide(BigDecimal.valueOf(bare), 2, RoundingMode.HALF_UP));
	}

	private static BigDecimal millis(long nanos) {
		return BigDecimal.valueOf(nanos, 6).setScale(1, RoundingMode.HALF_UP);
	}

	private record Round(long nanos, long result) {

		static Round of(Work work) {
			long start = System.nanoTime();
			try {
				long result = work.run();
				return new Round(System.nanoTime() - start, result);
			} catch (IOException failed) {
				throw new UncheckedIOException(failed);
			}
		}
	}
}
