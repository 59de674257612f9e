package org.shebao.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** How long it takes until the employers are seen, against the barest window of the same platform; by {@code ./shebao bench --window}. */
@EnabledIfEnvironmentVariable(named = "SHEBAO_BENCH", matches = "start")
class StartBenchmarkTest {

	private static final int RUNS = 5;
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@TempDir
	Path folder;

	/** One start: milliseconds by the clock and of the processors. */
	private record Start(long wall, long processors) {
	}

	/** Starts that are compared. */
	private record Starts(List<Start> bare, List<Start> product) {

		long bare(ToLongFunction<Start> time) {
			return median(bare, time);
		}

		long product(ToLongFunction<Start> time) {
			return median(product, time);
		}

		private static long median(List<Start> starts, ToLongFunction<Start> time) {
			return starts.stream().mapToLong(time).sorted().skip(starts.size() / 2).findFirst().orElseThrow();
		}

		String line(String what, ToLongFunction<Start> time) {
			return "%-12s bare %5d ms (least %5d), product %5d ms (least %5d), ratio %.2f".formatted(what, bare(time), bare.stream().mapToLong(time).min().orElseThrow(),
					product(time), product.stream().mapToLong(time).min().orElseThrow(), (double) product(time) / bare(time));
		}
	}

	@Test
	void theEmployersAreSeenSoon() throws IOException, InterruptedException {
		try (Screen screen = Screen.open()) {
			Product bare = new Product(screen, folder.resolve("bare"), Installation.of(Product.installed(), folder.resolve("bare/product")).bare().folder());
			Product product = new Product(screen, folder.resolve("ours"), Installation.of(Product.installed(), folder.resolve("ours/product")).folder());
			try (Window window = product.start()) {
				new MonthByHand(window).addEmployer();
				window.grid("grid", "start.employers").awaitRows(1);
				window.closeTop().within(PATIENCE).awaitEnd();
			}
			// the first start of each fills the framework's caches
			bare(bare);
			product(product);
			Starts starts = new Starts(new ArrayList<>(), new ArrayList<>());
			for (int run = 0; run < RUNS; run++) {
				starts.bare().add(bare(bare));
				starts.product().add(product(product));
			}
			System.out.println(starts.line("clock", Start::wall));
			System.out.println(starts.line("processors", Start::processors));
			assertTrue(starts.product(Start::wall) < PATIENCE.toMillis());
		}
	}

	private static Start bare(Product bare) throws IOException, InterruptedException {
		long begin = System.nanoTime();
		try (Window window = bare.start("-clearPersistedState")) {
			return ended(begin, window);
		}
	}

	private static Start product(Product product) throws IOException, InterruptedException {
		long begin = System.nanoTime();
		try (Window window = product.start("-nosplash")) {
			window.within(PATIENCE).grid("grid", "start.employers").awaitRows(1);
			return ended(begin, window);
		}
	}

	/** Closes the window as a user does, so that the framework keeps what it knows for the next start. */
	private static Start ended(long begin, Window window) throws InterruptedException {
		Start start = new Start((System.nanoTime() - begin) / 1_000_000, window.processorTime().toMillis());
		window.closeTop().within(PATIENCE).awaitEnd();
		return start;
	}
}
