package org.shebao.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;

import org.shebao.gateway.sandbox.Operator.Fault;
import org.shebao.store.StoreException;

/** One operation, one thing that goes wrong in the middle of it, and a look at client, bureau and ledger afterwards. */
final class CrashRun {

	/** Rounds of asking for feedback; the bureau decides in milliseconds. */
	private static final int ROUNDS = 100;
	private static final int MOST_CALLS_BEFORE = 6;
	private static final long SLOW_MILLIS = 1000;
	private static final int MOST_ROOM = 2 << 20;

	private final SandboxProduct product;
	private final Path files;
	private final CrashOperation operation;
	private final CrashFault fault;
	private final Random random;
	private final List<String> findings = new ArrayList<>();
	private String ending = "";

	CrashRun(SandboxProduct product, Path files, CrashOperation operation, CrashFault fault, long seed) {
		this.product = product;
		this.files = files;
		this.operation = operation;
		this.fault = fault;
		this.random = new Random(seed);
	}

	/**
	 * What a run came to.
	 *
	 * @param moment   how far bureau and client were when it went wrong
	 * @param ending   how the process ended
	 * @param findings what was lost, doubled or harmed; empty if nothing was
	 */
	record Result(CrashOperation operation, CrashFault fault, String moment, String ending, List<String> findings) {
	}

	/** Lets it go wrong, starts again, settles and compares. */
	Result run(long millis) throws IOException, InterruptedException {
		breakWires();
		work(millis);
		product.restart();
		if (fault == CrashFault.KILL_AND_CLOCK) {
			product.operator().setToday(LocalDate.parse(CrashCampaign.TODAY).plusDays(random.nextBoolean() ? 1 : -1));
		}
		String moment = "?";
		try {
			moment = moment();
			settle();
			compare("in the end", operation.after(), seen());
		} catch (AssertionError | StoreException broken) {
			findings.add(broken.toString());
		}
		return new Result(operation, fault, moment, ending, List.copyOf(findings));
	}

	private void breakWires() {
		fault.wire().ifPresent(kind -> {
			boolean own = random.nextBoolean();
			if (!own) {
				// some calls of any kind go through before
				int before = random.nextInt(MOST_CALLS_BEFORE);
				if (before > 0) {
					product.operator().fault(new Fault(Fault.Kind.DELAY, "", before, 0));
				}
			}
			product.operator().fault(new Fault(kind, own ? operation.path() : "", 1, SLOW_MILLIS));
		});
	}

	private void work(long millis) throws IOException, InterruptedException {
		switch (fault) {
			case KILL, KILL_AND_CLOCK -> kill(random.nextLong(millis + 1));
			case SLOW_AND_KILL -> kill(random.nextLong(millis + SLOW_MILLIS));
			case AWAY -> {
				product.stopBureau();
				end(product.client());
				product.startBureau();
			}
			case SECOND -> second();
			case FULL_DISK -> fullDisk();
			case CUT_BEFORE, CUT_AFTER, SERVER_ERROR, GARBAGE -> end(product.client());
		}
	}

	private void kill(long millis) throws IOException, InterruptedException {
		try (ClientProcess client = ClientProcess.start(product.client(), operation.line(files)).awaitReady()) {
			ending = client.killAfter(millis) ? "killed" : "ended before";
		}
	}

	private void end(Path home) throws IOException, InterruptedException {
		try (ClientProcess client = ClientProcess.start(home, operation.line(files))) {
			told(client.awaitEnd());
		}
	}

	private void second() throws IOException, InterruptedException {
		try (ClientProcess one = ClientProcess.start(product.client(), operation.line(files)).awaitReady();
				ClientProcess other = ClientProcess.start(product.client(), operation.line(files))) {
			told(one.awaitEnd());
			told(other.awaitEnd());
		}
	}

	private void fullDisk() throws IOException, InterruptedException {
		try (FullDisk disk = FullDisk.holding(KeptFolder.of(product.client()), random.nextInt(MOST_ROOM))) {
			end(disk.home());
			KeptFolder.of(disk.home()).into(product.client());
		}
	}

	/** How a process ended; what it said must be for people. */
	private void told(String said) {
		String exit = said.lines().filter(line -> line.startsWith("ended ")).findFirst().orElse("ended by itself");
		ending += (ending.isEmpty() ? "" : ", ") + exit;
		if (said.contains("\tat ") || said.contains("Exception")) {
			findings.add("said: " + said.strip());
		}
	}

	private String moment() {
		JsonNode open = product.done("status").get("open");
		String client = open.isEmpty() ? "nothing open" : open.get(0).get("state").asText();
		return (operation.table() == null ? "" : "bureau " + product.bureauRows(operation.table()) + ", ") + "client " + client;
	}

	/** What a user does after a bad start: asks for what is open, and does again what was not done. */
	private void settle() {
		for (int round = 0; round < ROUNDS && !product.done("status").get("open").isEmpty(); round++) {
			product.commands.run("feedback");
		}
		compare("open", 0, product.done("status").get("open").size());
		if (!operation.isDone(product)) {
			compare("before it is done again", operation.untouched(), CrashOperation.stored(product));
			product.done(operation.line(files));
		}
	}

	private Map<String, Object> seen() {
		Map<String, Object> seen = operation.look(product);
		if (operation.table() != null) {
			seen.put("bureau", product.bureauRows(operation.table()));
		}
		return seen;
	}

	private void compare(String when, Object expected, Object seen) {
		if (!expected.equals(seen)) {
			findings.add(when + ": expected " + expected + ", but there is " + seen);
		}
	}
}
