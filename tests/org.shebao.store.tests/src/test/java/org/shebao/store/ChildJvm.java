package org.shebao.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A second process on a data folder: opens it, tells so, and writes notes for ever, telling each number after its commit. */
public final class ChildJvm implements AutoCloseable {

	static final String OPENED = "opened";

	private final Process process;
	private final BufferedReader output;

	private ChildJvm(Process process) {
		this.process = process;
		this.output = process.inputReader();
	}

	static ChildJvm start(Path data) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ChildJvm(new ProcessBuilder(java, "-Xmx256m", "-cp", System.getProperty("java.class.path"), "-Duser.language=zh", ChildJvm.class.getName(), data.toString())
				.redirectError(ProcessBuilder.Redirect.DISCARD).start());
	}

	/** The next line that the process prints, {@code null} after its end. */
	String line() throws IOException {
		return output.readLine();
	}

	/** Kills the process as {@code kill -9} does. */
	@Override
	public void close() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	/** Runs in the second process. */
	public static void main(String[] arguments) {
		try (OpenStore store = StoreOpener.open(Path.of(arguments[0]), Keys.VAULT, List.of(Area.notes("v1")))) {
			System.out.println(OPENED);
			for (int number = 0;; number++) {
				Notes.add(store, String.valueOf(number));
				System.out.println(number);
			}
		} catch (StoreException e) {
			System.out.println(e.getMessage());
		}
	}
}
