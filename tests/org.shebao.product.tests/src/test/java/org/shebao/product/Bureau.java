package org.shebao.product;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sandbox bureau as a process of its own. */
final class Bureau implements AutoCloseable {
	private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");
	private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);

	private final Process process;
	private final String port;

	private Bureau(Process process, String port) {
		this.process = process;
		this.port = port;
	}

	/** Starts a bureau and returns when it says that it serves. */
	static Bureau start(Product product, Path folder, String today, String employers) throws IOException, InterruptedException {
		Path output = folder.resolveSibling(folder.getFileName() + ".out");
		Process process = product.start(output, "bureau", "start", "--data", folder.toString(), "--port", "0", "--today", today, "--employers", employers);
		long end = System.nanoTime() + PATIENCE_NANOS;
		while (System.nanoTime() < end && process.isAlive()) {
			Matcher address = ADDRESS.matcher(Files.readString(output));
			if (address.find()) {
				return new Bureau(process, address.group(1));
			}
			process.waitFor(200, TimeUnit.MILLISECONDS);
		}
		process.destroyForcibly();
		return fail("no bureau: " + Files.readString(output));
	}

	String port() {
		return port;
	}

	String address() {
		return "http://127.0.0.1:" + port;
	}

	@Override
	public void close() throws InterruptedException {
		// the start script waits for Java: end both
		process.descendants().forEach(ProcessHandle::destroy);
		process.waitFor(1, TimeUnit.MINUTES);
		process.destroyForcibly();
	}
}
