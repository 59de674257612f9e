package org.shebao.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import net.jqwik.api.sessions.JqwikSession;

/** Gives the program hostile and broken inputs and looks at what comes of each (docs/proof/input.md). */
public final class Campaign {

	private static final Duration DEADLINE = Duration.ofSeconds(60);
	private static final int TOLD_EVERY = 1000;

	private final Options options;
	private final Families families;
	private final Path scratch;
	private final CsvCheck csv;
	private final Report report;

	private Campaign(Options options, Path scratch) throws IOException, InterruptedException {
		this.options = options;
		this.scratch = scratch;
		families = Families.of(options, scratch);
		csv = new CsvCheck(scratch);
		report = new Report(options.seed());
	}

	/** Prints the report, and ends with 1 if anything was found; the arguments are those of {@link Options}. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Report report = run(Options.of(List.of(arguments)));
		System.out.print(report);
		System.exit(report.findings().isEmpty() ? 0 : 1);
	}

	static Report run(Options options) throws IOException, InterruptedException {
		JqwikSession.start();
		try (Scratch scratch = Scratch.create()) {
			Campaign campaign = new Campaign(options, scratch.folder());
			campaign.run();
			return campaign.report;
		} finally {
			JqwikSession.finish();
		}
	}

	private void run() throws IOException, InterruptedException {
		int first = Math.max(0, options.only());
		int end = options.only() < 0 ? options.runs() : options.only() + 1;
		try (WorkerProcess worker = new WorkerProcess(scratch, DEADLINE)) {
			for (int number = first; number < end; number++) {
				one(worker, number);
				if ((number + 1) % TOLD_EVERY == 0) {
					System.err.println((number + 1) + " inputs, " + report.findings().size() + " findings");
				}
			}
		}
		csv.findings().forEach(report::add);
	}

	private void one(WorkerProcess worker, int number) throws IOException, InterruptedException {
		Dice dice = new Dice(options.seed() * 1_000_003 + number);
		Family family = families.draw(dice);
		Path file = scratch.resolve("input" + number);
		Input input = family.draw(dice, file);
		if (input instanceof Input.Names names) {
			csv.add(number, names);
		}
		long began = System.nanoTime();
		Worker.Answer answer = worker.answer(input);
		long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
		report.add(number, family.name(), answer, millis, answer.outcome().findings().isEmpty() ? file : kept(file, number));
		Files.delete(file);
	}

	private Path kept(Path file, int number) throws IOException {
		Path folder = Files.createDirectories(options.keep());
		return Files.copy(file, folder.resolve(options.seed() + "-" + number), StandardCopyOption.REPLACE_EXISTING).toAbsolutePath();
	}
}
