package org.shebao.cli.internal.bench;

import java.util.ArrayList;
import java.util.List;

import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.Table;
import org.shebao.cli.internal.UsageException;
import org.shebao.cli.internal.Verb;
import org.shebao.core.text.Texts;
import org.shebao.gateway.regions.Region;
import org.shebao.gateway.regions.RegionPack;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what is done ten thousands of times, each as a ratio to the barest way of doing the same in the same run: milliseconds of different computers say nothing. */
@Command(name = "bench")
public final class BenchCommand extends Verb {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	@Option(names = "--size", paramLabel = "N", defaultValue = "100000", descriptionKey = "bench.size")
	private int size;

	public BenchCommand(Cli cli) {
		super(cli);
	}

	@Override
	protected Report report() {
		if (size < 1 || size > WorkbookBenchmark.MAX_ROWS) {
			throw new UsageException(TEXTS.get("bench.size.wrong", WorkbookBenchmark.MAX_ROWS));
		}
		RegionPack pack = cli().regions().regions().stream().map(Region::pack).findFirst().orElseThrow(() -> new UsageException(TEXTS.get("month.noRegion")));
		List<Ratio> ratios = new ArrayList<>(List.of(new FeeBenchmark(pack, size).run()));
		ratios.addAll(new WorkbookBenchmark(size).run());
		return Report.done(ratios, table().lines(ratios));
	}

	private static Table<Ratio> table() {
		return new Table<Ratio>().text(TEXTS.get("bench.name"), ratio -> TEXTS.get("bench." + ratio.name()))
				.figure(TEXTS.get("bench.times"), Ratio::times).figure(TEXTS.get("bench.product"), Ratio::productMillis)
				.figure(TEXTS.get("bench.baseline"), Ratio::baselineMillis).figure(TEXTS.get("bench.ratio"), Ratio::ratio);
	}
}
