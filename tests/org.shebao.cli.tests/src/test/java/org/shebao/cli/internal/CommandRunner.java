package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.shebao.cli.ExitCode;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.gateway.sandbox.Sandbox;

/** Runs commands in this process over real data folders. */
final class CommandRunner implements AutoCloseable {

	static {
		// no process is killed in these tests, so their databases need not wait for the disk
		System.setProperty("derby.system.durability", "test");
	}

	final Map<String, String> environment = new HashMap<>();
	private final Path home;
	private final RegionRegistry regions;
	private final Sandbox sandbox;
	private final Map<Path, ClientServices> open = new HashMap<>();

	CommandRunner(Path home, RegionRegistry regions, Sandbox sandbox) {
		this.home = home;
		this.regions = regions;
		this.sandbox = sandbox;
	}

	Terminal terminal() {
		return new Terminal(printer -> new Cli(data -> open.computeIfAbsent(data, folder -> new ClientServices(folder, regions)).workplace(), home, regions,
				Optional.of(sandbox), Optional.empty(), printer, new Passwords(environment, question -> null)));
	}

	/** Runs a command line whose words are separated by blanks. */
	Terminal.Outcome run(String line) {
		return terminal().run(line.split(" "));
	}

	/** Runs a command line whose words may hold blanks. */
	Terminal.Outcome words(String... words) {
		return terminal().run(words);
	}

	/** Runs a command line whose words are separated by blanks, and it has to end with an exit code. */
	Terminal.Outcome run(ExitCode expected, String line) {
		Terminal.Outcome outcome = run(line);
		assertEquals(expected.value(), outcome.exit(), line + "\n" + outcome.out() + outcome.err());
		return outcome;
	}

	/** Closes the data folders; the next command opens them again, as after a restart. */
	void restart() {
		open.values().forEach(ClientServices::close);
		open.clear();
	}

	@Override
	public void close() {
		restart();
	}
}
