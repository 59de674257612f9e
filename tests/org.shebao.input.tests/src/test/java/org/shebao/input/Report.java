package org.shebao.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of a campaign. */
final class Report {

	private static final long MEBIBYTE = 1L << 20;
	private static final int KINDS_SHOWN = 40;
	private static final int LONGEST_LINE = 900;

	private final long seed;
	private final Map<String, FamilyTally> families = new TreeMap<>();
	private final Map<String, Integer> messages = new TreeMap<>();
	private final List<Finding> findings = new ArrayList<>();
	private long read;
	private long imported;
	private long failed;
	private long ignored;

	Report(long seed) {
		this.seed = seed;
	}

	void add(int number, String family, Worker.Answer answer, long millis, Path kept) {
		families.computeIfAbsent(family, name -> new FamilyTally()).add(number, answer, millis);
		answer.outcome().findings().forEach(what -> findings.add(new Finding(number, family, what, kept)));
		switch (answer.outcome()) {
			case Outcome.Imported done -> {
				read += done.read();
				imported += done.imported();
				failed += done.failed();
				ignored += done.ignored();
				done.messages().forEach(message -> count("row: " + message));
			}
			case Outcome.Refused refused -> count(refused.rule() + ' ' + refused.message());
			case Outcome.Done done -> count("(" + done.what() + ")");
			case Outcome.Crashed crashed -> count("CRASHED");
		}
	}

	/** Something that is no matter of a single input. */
	void add(Finding finding) {
		findings.add(finding);
	}

	/** Messages are counted without what stands in them. */
	private void count(String message) {
		messages.merge(message.replaceAll("“[^”]*”", "“…”").replaceAll("：登记为.*", "：登记为…").replaceAll("(不能识别|列重复|缺少列)：.*", "$1：…").replaceAll("第\\d+行", "第N行"), 1, Integer::sum);
	}

	List<Finding> findings() {
		return List.copyOf(findings);
	}

	/** How many inputs there were. */
	int inputs() {
		return families.values().stream().mapToInt(FamilyTally::inputs).sum();
	}

	/** How many inputs of families were imported, refused and so on, as a table; then the messages and the findings. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder("%,d inputs, seed %d, heap %s%n%n%-20s %7s %9s %9s %6s %8s %10s %8s%n".formatted(inputs(), seed, WorkerProcess.HEAP, "family", "inputs",
				"imported", "refused", "done", "crashed", "slowest ms", "old MB"));
		families.forEach((name, tally) -> text.append("%-20s %s%n".formatted(name, tally)));
		text.append("%nrows read %,d = imported %,d + failed %,d + ignored %,d%n%nmessages%n".formatted(read, imported, failed, ignored));
		messages.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
				.forEach(entry -> text.append("%8d  %s%n".formatted(entry.getValue(), cut(entry.getKey()))));
		text.append("%n%d findings%n".formatted(findings.size()));
		kinds().entrySet().stream().limit(KINDS_SHOWN).forEach(kind -> text.append(kind(kind.getValue())));
		return text.toString();
	}

	/** Findings that differ only in numbers are of one kind. */
	private Map<String, List<Finding>> kinds() {
		return findings.stream().collect(Collectors.groupingBy(finding -> finding.family() + finding.what().replaceAll("[A-Z]*\\d+", "#"), TreeMap::new, Collectors.toList()));
	}

	private String kind(List<Finding> same) {
		Finding first = same.getFirst();
		return "%6d × --seed %d --only %d  %s: %s%n         kept as %s%n".formatted(same.size(), seed, first.number(), first.family(), cut(first.what()), first.kept());
	}

	private static String cut(String text) {
		return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + '…';
	}

	/** The peak of memory in whole mebibytes. */
	static long mebibytes(long bytes) {
		return bytes / MEBIBYTE;
	}
}
