package org.shebao.product;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A sandbox bureau as a process of its own. */
final class Bureau implements AutoCloseable {
	private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Process process;
	private final JsonNode started;

	private Bureau(Process process, JsonNode started) {
		this.process = process;
		this.started = started;
	}

	/** Starts a bureau and returns when it says that it serves. */
	static Bureau start(Product product, Path folder, String today, String employers) throws IOException, InterruptedException {
		Path output = folder.resolveSibling(folder.getFileName() + ".out");
		Process process = product.start(output, "bureau", "start", "--data", folder.toString(), "--port", "0", "--today", today, "--employers", employers, "--json");
		long end = System.nanoTime() + PATIENCE_NANOS;
		while (System.nanoTime() < end && process.isAlive()) {
			String said = Files.readString(output);
			if (said.stripTrailing().endsWith("\n}")) {
				return new Bureau(process, JSON.readTree(said));
			}
			process.waitFor(200, TimeUnit.MILLISECONDS);
		}
		process.destroyForcibly();
		return fail("no bureau: " + Files.readString(output));
	}

	String address() {
		return started.get("address").asText();
	}

	/** The initial password of its first employer. */
	String initialPassword() {
		return started.get("employers").get(0).get("initialPassword").asText();
	}

	@Override
	public void close() throws InterruptedException {
		// the start script waits for Java: end both
		process.descendants().forEach(ProcessHandle::destroy);
		process.waitFor(1, TimeUnit.MINUTES);
		process.destroyForcibly();
	}
}
