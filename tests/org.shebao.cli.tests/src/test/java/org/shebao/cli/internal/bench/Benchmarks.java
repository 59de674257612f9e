package org.shebao.cli.internal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.shebao.cli.internal.Cli;
import org.shebao.core.task.Progress;
import org.shebao.documents.FormFonts;
import org.shebao.employees.Employees;
import org.shebao.employees.SyncMode;
import org.shebao.gateway.regions.Region;

/**
 * All benchmarks at one size after the other.
 *
 * @param cli    what commands share
 * @param region whose rules count
 * @param wanted what is measured
 * @param folder for data and files
 * @param sink   takes each figure as soon as it is known
 */
record Benchmarks(Cli cli, Region region, Set<Aim> wanted, Path folder, Consumer<Figure> sink) {

	/** More rows are refused in a file and in a submission. */
	private static final int MOST_IN_A_FILE = 100_000;
	private static final int LEAST_FOR_RATIOS = 1000;
	private static final int MANY_ROUNDS = 7;
	private static final int FEW_ROUNDS = 3;
	private static final int ONE_ROUND = 1;
	/** Those over stored employees; each leaves them as they were. */
	private static final List<OfSite> STORED = List.of(new OfSite(Aim.WINDOW, WindowBenchmark::new), new OfSite(Aim.EXPORT, ExportBenchmark::new),
			new OfSite(Aim.IMPORT, ImportBenchmark::new), new OfSite(Aim.SUBMIT, SubmitBenchmark::new));

	private record OfSite(Aim aim, Function<Site, Benchmark> benchmark) {
	}

	/** Measures for so many persons. */
	void at(int size) {
		HeapWatch heap = new HeapWatch();
		Measurement measurement = new Measurement(rounds(size), heap);
		if (fits(Aim.FEES, size)) {
			sink.accept(measurement.of(new FeeBenchmark(region.pack(), size), size));
		}
		if (fits(Aim.FORM, size)) {
			sink.accept(measurement.of(new FormBenchmark(new Staff(size), new FormFonts()), size));
		}
		if (fits(Aim.SYNC, size) || STORED.stream().anyMatch(each -> fits(each.aim(), size))) {
			atSite(measurement, size);
		}
		if (wanted.contains(Aim.HEAP)) {
			sink.accept(Figure.value(Aim.HEAP, Aim.HEAP, size, heap.megabytes()));
		}
	}

	private void atSite(Measurement measurement, int size) {
		try (Site site = Site.open(cli, region, folder, new Staff(size))) {
			if (fits(Aim.SYNC, size)) {
				sink.accept(measurement.of(new SyncBenchmark(site), size));
			} else {
				site.get(Employees.class).sync(site.session(), SyncMode.FULL, Progress.NONE);
			}
			for (OfSite each : STORED) {
				if (fits(each.aim(), size)) {
					sink.accept(measurement.of(each.benchmark().apply(site), size));
				}
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private boolean fits(Aim aim, int size) {
		return wanted.contains(aim) && (aim.isUnlimited() || size <= MOST_IN_A_FILE) && (aim != Aim.FORM || size <= FormBenchmark.MOST)
				&& (aim != Aim.WINDOW || size >= WindowBenchmark.LEAST);
	}

	/** A few rows say nothing, and very many take too long. */
	private static int rounds(int size) {
		return size < LEAST_FOR_RATIOS ? ONE_ROUND : size <= WindowBenchmark.LEAST ? MANY_ROUNDS : size <= MOST_IN_A_FILE ? FEW_ROUNDS : ONE_ROUND;
	}
}
