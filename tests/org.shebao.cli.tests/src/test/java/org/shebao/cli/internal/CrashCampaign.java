package org.shebao.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import org.shebao.cli.internal.CrashRun.Result;

/**
 * Kills a real client and cuts it off in the middle of what it does, again and again ({@code ./shebao campaign crash --runs N --seed S}): afterwards client, bureau and
 * ledger must agree. The same seed makes the same choices; the moment of a kill is the same only as far as the machine is.
 */
final class CrashCampaign implements AutoCloseable {

	/** The business date: wages can be adjusted, and the month can be declared. */
	static final String TODAY = "2025-08-20";

	private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

	/** Kills and cuts are most of the runs. */
	private static final Map<CrashFault, Integer> WEIGHTS = new EnumMap<>(Map.of(CrashFault.KILL, 5, CrashFault.KILL_AND_CLOCK, 2, CrashFault.SLOW_AND_KILL, 2,
			CrashFault.CUT_BEFORE, 4, CrashFault.CUT_AFTER, 5, CrashFault.SERVER_ERROR, 1, CrashFault.GARBAGE, 1, CrashFault.AWAY, 1, CrashFault.SECOND, 1, CrashFault.FULL_DISK, 1));

	private final Path files;
	private final SandboxProduct product;
	private final Map<CrashOperation, KeptFolder> before = new EnumMap<>(CrashOperation.class);
	private final Map<CrashOperation, Long> millis = new EnumMap<>(CrashOperation.class);
	private final List<CrashFault> faults;

	private CrashCampaign(Path folder) throws IOException, InterruptedException {
		files = Files.createDirectories(folder.resolve("files"));
		product = new SandboxProduct(folder.resolve("product"), TODAY).registered();
		boolean disk = FullDisk.isPossible();
		faults = WEIGHTS.entrySet().stream().filter(fault -> disk || fault.getKey() != CrashFault.FULL_DISK)
				.flatMap(fault -> Collections.nCopies(fault.getValue(), fault.getKey()).stream()).toList();
		if (!disk) {
			System.out.println("A full disk is left out: this user may not mount a file system.");
		}
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		// the bureau is started twice in each run
		JETTY.setLevel(Level.WARNING);
		Map<String, Long> options = options(arguments);
		long seed = options.getOrDefault("--seed", 1L);
		int runs = Math.toIntExact(options.getOrDefault("--runs", 20L));
		List<Result> results;
		try (CrashCampaign campaign = prepared(Files.createTempDirectory("crash"))) {
			results = campaign.run(seed, runs);
		}
		report(results);
		long findings = results.stream().filter(result -> !result.findings().isEmpty()).count();
		System.out.printf("%d runs from seed %d, %d with findings%n", runs, seed, findings);
		if (findings > 0) {
			throw new IllegalStateException("something was lost, doubled or harmed");
		}
	}

	private static Map<String, Long> options(String[] arguments) {
		Map<String, Long> options = new TreeMap<>();
		for (int i = 0; i + 1 < arguments.length; i += 2) {
			options.put(arguments[i], Long.parseLong(arguments[i + 1]));
		}
		return options;
	}

	/** A campaign that knows how client and bureau stand before each operation, and how long each takes. */
	static CrashCampaign prepared(Path folder) throws IOException, InterruptedException {
		CrashCampaign campaign = new CrashCampaign(folder);
		campaign.prepare();
		return campaign;
	}

	private void prepare() throws IOException, InterruptedException {
		product.done("wages template " + files.resolve("template.xlsx"));
		FilledTemplate.filled(files.resolve("template.xlsx"), files.resolve("wages.xlsx"), Collections.nCopies(5, "6000.00"));
		product.done("wages add --all-normal");
		before.put(CrashOperation.IMPORT, product.keep());
		for (int person = 1; person <= 5; person++) {
			product.done("wages set 520199%010d 5000.00".formatted(person));
		}
		before.put(CrashOperation.SYNC, product.keep());
		before.put(CrashOperation.SUBMIT, before.get(CrashOperation.SYNC));
		product.done("wages submit --all");
		product.done("items list");
		before.put(CrashOperation.DECLARE, product.keep());
		product.done("declare --all");
		product.done("arrears");
		before.put(CrashOperation.VOUCHER, product.keep());
		for (CrashOperation operation : CrashOperation.values()) {
			millis.put(operation, duration(operation));
		}
	}

	private long duration(CrashOperation operation) throws IOException, InterruptedException {
		product.back(before.get(operation));
		try (ClientProcess client = ClientProcess.start(product.client(), operation.line(files)).awaitReady()) {
			long begin = System.nanoTime();
			String said = client.awaitEnd();
			if (!said.contains("ended 0")) {
				throw new IllegalStateException(operation + " undisturbed: " + said);
			}
			return (System.nanoTime() - begin) / 1_000_000;
		}
	}

	/** Runs with seeds from one on. */
	List<Result> run(long seed, int runs) throws IOException, InterruptedException {
		List<Result> results = new ArrayList<>();
		for (long each = seed; each < seed + runs; each++) {
			Random random = new Random(each);
			CrashOperation operation = CrashOperation.values()[random.nextInt(CrashOperation.values().length)];
			List<CrashFault> possible = faults.stream().filter(fault -> fault.concerns(operation)).toList();
			Result result = run(operation, possible.get(random.nextInt(possible.size())), each);
			results.add(result);
			System.out.printf("seed %d: %s, %s (%s): %s%n", each, operation, result.fault(), result.ending(), result.moment());
			result.findings().forEach(finding -> System.out.println("  FINDING " + finding));
		}
		return results;
	}

	/** One run. */
	Result run(CrashOperation operation, CrashFault fault, long seed) throws IOException, InterruptedException {
		product.back(before.get(operation));
		return new CrashRun(product, files, operation, fault, seed).run(millis.get(operation));
	}

	private static void report(List<Result> results) {
		counts("Runs by operation and fault", results, result -> result.operation() + " " + result.fault());
		counts("How processes ended", results, result -> result.fault() + ": " + result.ending());
		counts("How far it was", results, result -> result.operation() + " " + (result.fault().kills() ? "killed" : "disturbed") + ": " + result.moment());
		System.out.printf("%nkilled %d, cut %d%n", results.stream().filter(result -> result.ending().equals("killed")).count(),
				results.stream().filter(result -> result.fault() == CrashFault.CUT_BEFORE || result.fault() == CrashFault.CUT_AFTER).count());
	}

	private static void counts(String title, List<Result> results, Function<Result, String> by) {
		System.out.printf("%n%s%n", title);
		results.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting())).forEach((what, count) -> System.out.printf("%5d  %s%n", count, what));
	}

	@Override
	public void close() {
		product.close();
	}
}
