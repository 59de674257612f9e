package org.shebao.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.shebao.gateway.http.HttpConnector;
import org.shebao.gateway.regions.ContributedRegions;
import org.shebao.gateway.regions.PackSource;
import org.shebao.gateway.regions.RegionContribution;
import org.shebao.gateway.regions.RegionRegistry;

/** The client as a process of its own that runs one command: its database waits for the disk as users' do, and it can be killed. */
final class ClientProcess implements AutoCloseable {

	private static final String READY = "ready";
	private static final String ENDED = "ended ";
	private static final long PATIENCE_SECONDS = 120;

	private final Process process;
	private final BufferedReader said;

	private ClientProcess(Process process) {
		this.process = process;
		this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
	}

	/** The child: opens the data folder, says so, runs the command and says how it ended. */
	public static void main(String[] arguments) {
		Path home = Path.of(arguments[0]);
		RegionRegistry regions = guizhou();
		ClientServices[] open = new ClientServices[1];
		Terminal terminal = new Terminal(printer -> new Cli(data -> (open[0] = new ClientServices(data, regions)).workplace(), home, regions, Optional.empty(), Optional.empty(), printer,
				new Passwords(Map.of(Passwords.CURRENT, SandboxProduct.PASSWORD), question -> null)));
		System.out.println(READY);
		Terminal.Outcome outcome = terminal.run(List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
		if (open[0] != null) {
			open[0].close();
		}
		System.out.println((outcome.out() + outcome.err()).strip().lines().limit(3).reduce("", (all, line) -> all + line + " | "));
		System.out.println(ENDED + outcome.exit());
	}

	/** Guizhou as it is in the sources. */
	static RegionRegistry guizhou() {
		PackSource pack = PackSource.directory(Path.of("../../bundles/org.shebao.region.guizhou/pack"));
		return new ContributedRegions(List.of(new RegionContribution("520000", "贵州省", null, pack, List.of())), List.of(new HttpConnector()));
	}

	/** Starts the child on a home of the client's. */
	static ClientProcess start(Path home, String line) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1",
				"-Duser.language=zh", "-Duser.country=CN", "-cp", System.getProperty("java.class.path"), ClientProcess.class.getName(), home.toString()));
		command.addAll(List.of(line.split(" ")));
		// libraries log on the error output; what the command says stands on the other one
		return new ClientProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
	}

	/** Waits until the program has started and begins to open its data. */
	ClientProcess awaitReady() throws IOException {
		for (String line = said.readLine(); !READY.equals(line); line = said.readLine()) {
			if (line == null) {
				throw new IllegalStateException("the client did not start");
			}
		}
		return this;
	}

	/** Kills it after some time, unless it has ended before; gives whether it was killed. */
	boolean killAfter(long millis) throws InterruptedException {
		boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
		process.destroyForcibly().waitFor();
		return !ended;
	}

	/** Waits until it ends; gives the last lines that it said, the exit code last. */
	String awaitEnd() throws IOException, InterruptedException {
		String all = "";
		for (String line = said.readLine(); line != null; line = said.readLine()) {
			all += line + "\n";
		}
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			throw new IllegalStateException("the client does not end");
		}
		return all;
	}

	@Override
	public void close() {
		process.destroyForcibly();
	}
}
