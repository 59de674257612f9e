package org.shebao.cli.internal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.Table;
import org.shebao.cli.internal.Targets;
import org.shebao.cli.internal.UsageException;
import org.shebao.cli.internal.Verb;
import org.shebao.gateway.regions.Region;
import org.shebao.gateway.wire.WireFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what is done ten thousands of times, each as a ratio to the barest way of doing the same in the same run, and says what falls short. */
@Command(name = "bench")
public final class BenchCommand extends Verb {

	private static final int MOST = 1_000_000;

	@Option(names = "--size", paramLabel = "N", split = ",", description = "how many persons; 1000000 takes very long")
	private List<Integer> sizes = List.of(1_000, 10_000, 100_000);
	@Option(names = "--path", paramLabel = "NAME", split = ",", description = "measure only these")
	private Set<Aim> paths = EnumSet.allOf(Aim.class);
	@Option(names = "--file", paramLabel = "FILE", description = "write the figures as JSON as well")
	private Path file;

	public BenchCommand(Cli cli) {
		super(cli);
	}

	/**
	 * What is written for scripts.
	 *
	 * @param java       the virtual machine
	 * @param processors how many it has
	 * @param maxHeap    the greatest heap in bytes
	 * @param figures    what was measured
	 * @param fallShort  those that miss their aims
	 */
	private record Document(String java, int processors, long maxHeap, List<Figure> figures, List<Figure> fallShort) {

		static Document of(List<Figure> figures) {
			Runtime machine = Runtime.getRuntime();
			return new Document(System.getProperty("java.vm.version"), machine.availableProcessors(), machine.maxMemory(), figures,
					figures.stream().filter(Figure::fallsShort).toList());
		}
	}

	@Override
	protected Report report() {
		if (sizes.stream().anyMatch(size -> size < 1 || size > MOST)) {
			throw new UsageException("The number of persons is 1 to " + MOST);
		}
		Path target = file == null ? null : Targets.file(file);
		Document document = Document.of(measured());
		if (target != null) {
			write(target, document);
		}
		return Report.done(document, lines(document));
	}

	private List<Figure> measured() {
		Region region = cli().regions().regions().stream().findFirst().orElseThrow(() -> new UsageException("no region"));
		List<Figure> figures = new ArrayList<>();
		try (ScratchFolder folder = new ScratchFolder()) {
			Benchmarks benchmarks = new Benchmarks(cli(), region, paths, folder.path(), figure -> {
				figures.add(figure);
				told(figure);
			});
			sizes.stream().sorted().distinct().forEach(benchmarks::at);
		}
		if (paths.contains(Aim.GROWTH)) {
			figures.addAll(Growth.of(figures));
		}
		return figures;
	}

	/** All of it takes many minutes: whoever reads along learns each figure at once. */
	private void told(Figure figure) {
		if (!json()) {
			cli().printer().tell(said(figure));
		}
	}

	private static void write(Path target, Document document) {
		try {
			Files.write(target, WireFormat.write(document));
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static List<String> lines(Document document) {
		List<String> lines = new ArrayList<>(table().lines(document.figures()));
		document.fallShort().forEach(figure -> lines.add("Falls short: " + said(figure)));
		if (document.fallShort().isEmpty()) {
			lines.add("All aims are reached");
		}
		return lines;
	}

	private static Table<Figure> table() {
		return new Table<Figure>().text("Benchmark", BenchCommand::name).figure("Size", Figure::size)
				.figure("Product (ms)", Figure::productMillis).figure("Barest (ms)", Figure::baselineMillis)
				.figure("Result", Figure::value).figure("Aim", figure -> figure.aim().limit());
	}

	private static String said(Figure figure) {
		return "%s, %d: %s, aim %s".formatted(name(figure), figure.size(), figure.value(), figure.aim().limit());
	}

	private static String name(Figure figure) {
		return figure.aim() == figure.path() ? figure.aim().text() : figure.aim().text() + ": " + figure.path().text();
	}
}
