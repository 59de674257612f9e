package org.shebao.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The process under test: takes inputs line by line and tells what came of each. Its heap is small. */
public final class Worker {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final int FRAMES_SHOWN = 12;

	private final Path scratch;
	private final Desk desk;

	/** What came of an input, and the most memory that objects took which were not given up at once. */
	record Answer(Outcome outcome, long heap) {
	}

	private Worker(Path folder) throws IOException {
		scratch = Files.createDirectories(folder.resolve("scratch"));
		desk = new Desk(folder.resolve("data"));
	}

	/** Answers on the standard output until the input ends; the argument is the folder with the store. */
	public static void main(String[] arguments) throws IOException {
		PrintStream answers = System.out;
		System.setOut(System.err);
		Worker worker = new Worker(Path.of(arguments[0]));
		BufferedReader inputs = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		for (String line = inputs.readLine(); line != null; line = inputs.readLine()) {
			answers.println(JSON.writeValueAsString(worker.answer(JSON.readValue(line, Input.class))));
			answers.flush();
		}
		worker.desk.close();
	}

	private Answer answer(Input input) throws IOException {
		heap().forEach(MemoryPoolMXBean::resetPeakUsage);
		Outcome outcome = outcome(input);
		return new Answer(outcome, heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).max().orElse(0));
	}

	private static List<MemoryPoolMXBean> heap() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP && pool.getName().matches(".*(Old|Tenured).*")).toList();
	}

	private Outcome outcome(Input input) throws IOException {
		try {
			return switch (input) {
				case Input.Workbook workbook -> new Examination(desk, scratch).of(workbook);
				case Input.Paste paste -> new Pasting().of(JSON.readValue(Files.readAllBytes(paste.file()), String.class));
				case Input.Names names -> new Export(List.of(JSON.readValue(Files.readAllBytes(names.file()), String[].class)), scratch).outcome();
			};
		} catch (RuntimeException | StackOverflowError crash) {
			return new Outcome.Crashed(described(crash), List.of(described(crash)));
		}
	}

	private static String described(Throwable crash) {
		Throwable cause = crash.getCause() == null ? crash : crash.getCause();
		return crash + " at " + Arrays.stream(cause.getStackTrace()).limit(FRAMES_SHOWN).map(StackTraceElement::toString).toList();
	}
}
