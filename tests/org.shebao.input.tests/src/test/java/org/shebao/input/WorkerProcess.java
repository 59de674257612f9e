package org.shebao.input;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A {@link Worker} in a process of its own with a small heap and a deadline for each input. One that dies or is late is replaced by another upon the same store. */
final class WorkerProcess implements AutoCloseable {

	static final String HEAP = "-Xmx256m";
	private static final Duration START = Duration.ofMinutes(3);
	private static final ObjectMapper JSON = new ObjectMapper();
	private static final String END = "";
	/** The Java machine ends with it if it is told to exit when the memory is exhausted. */
	private static final int OUT_OF_MEMORY = 3;

	private final Path folder;
	private final Duration deadline;
	private Process process;
	private BlockingQueue<String> answers;

	WorkerProcess(Path folder, Duration deadline) {
		this.folder = folder;
		this.deadline = deadline;
	}

	/** What came of an input; if the process ended over it or was late, that. */
	Worker.Answer answer(Input input) throws IOException, InterruptedException {
		boolean fresh = process == null;
		if (fresh) {
			start();
		}
		Writer requests = process.outputWriter(StandardCharsets.UTF_8);
		requests.write(JSON.writerFor(Input.class).writeValueAsString(input) + '\n');
		requests.flush();
		Duration patience = fresh ? deadline.plus(START) : deadline;
		Optional<String> answer = Optional.ofNullable(answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
		if (answer.isEmpty() || !answer.get().startsWith("{")) {
			return new Worker.Answer(lost(answer.isEmpty()), 0);
		}
		return JSON.readValue(answer.get(), Worker.Answer.class);
	}

	private Outcome lost(boolean late) throws IOException, InterruptedException {
		process.destroyForcibly().waitFor();
		String what = late ? "took more than " + deadline.toSeconds() + " s" : "the process ended with " + process.exitValue() + (process.exitValue() == OUT_OF_MEMORY ? " (out of memory)" : ": " + lastWords());
		process = null;
		return new Outcome.Crashed(what, List.of(what));
	}

	/** What the process said about its end. */
	private String lastWords() throws IOException {
		return Files.readString(folder.resolve("worker.log")).lines().filter(line -> line.matches("(Exception in|Caused by|Terminating).*")).collect(Collectors.joining("; "));
	}

	private void start() throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		process = new ProcessBuilder(java, HEAP, "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-cp", classPath(), Worker.class.getName(), folder.toString())
				.redirectError(folder.resolve("worker.log").toFile()).start();
		answers = new LinkedBlockingQueue<>();
		Process reading = process;
		BlockingQueue<String> into = answers;
		Thread.ofVirtual().start(() -> read(reading, into));
	}

	private static void read(Process process, BlockingQueue<String> answers) {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			lines.lines().forEach(answers::add);
		} catch (IOException | UncheckedIOException ended) {
			// the process was ended while it wrote; the end below tells it
		}
		answers.add(END);
	}

	/** The class path, whether it is that of the Java machine or of a loader that a test runner made. */
	private static String classPath() {
		if (WorkerProcess.class.getClassLoader() instanceof URLClassLoader loader) {
			return Arrays.stream(loader.getURLs()).map(url -> Path.of(URI.create(url.toString())).toString()).collect(Collectors.joining(File.pathSeparator));
		}
		return System.getProperty("java.class.path");
	}

	@Override
	public void close() throws IOException, InterruptedException {
		if (process != null) {
			process.outputWriter(StandardCharsets.UTF_8).close();
			if (!process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
				process.destroyForcibly().waitFor();
			}
		}
	}
}
