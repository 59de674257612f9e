package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.shebao.bureau.SandboxBureau;
import org.shebao.cli.ExitCode;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.gateway.sandbox.Operator;
import org.shebao.gateway.sandbox.Operator.Fault;
import org.shebao.gateway.sandbox.Sandbox;

/** The client and the sandbox bureau with its own database, between them real HTTP on loopback. */
final class SandboxProduct implements AutoCloseable {

	static final String TAXPAYER = "92522301MA6F2W3T68";
	static final String INITIAL_PASSWORD = "123450";
	static final String PASSWORD = "Yanshi2025";

	final CommandRunner commands;
	private final Path folder;
	private final Sandbox sandbox;
	private Sandbox.Running bureau;
	private String day;

	/** Starts a bureau with the employer of five persons. */
	SandboxProduct(Path folder, String today) {
		this.folder = folder;
		this.day = today;
		RegionRegistry regions = ClientProcess.guizhou();
		sandbox = new SandboxBureau(regions);
		commands = new CommandRunner(client(), regions, sandbox);
		commands.environment.put(Passwords.CURRENT, INITIAL_PASSWORD);
		commands.environment.put(Passwords.NEW, PASSWORD);
		startBureau(0);
	}

	/** The client's home, in which its data are. */
	Path client() {
		return folder.resolve("client");
	}

	/** Starts the bureau again where it listened. */
	void startBureau() {
		startBureau(port());
	}

	/** How many rows a table of the bureau's has. */
	long bureauRows(String table) {
		try (Connection connection = DriverManager.getConnection("jdbc:derby:" + folder.resolve("bureau/bureau")); Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
			row.next();
			return row.getLong(1);
		} catch (SQLException failed) {
			throw new IllegalStateException(failed);
		}
	}

	private void startBureau(int port) {
		bureau = sandbox.start(new Sandbox.Options(folder.resolve("bureau"), port, LocalDate.parse(day), List.of("E-005")));
	}

	/** Stops bureau and client, does something and starts the bureau where it listened before. */
	private void stopped(Runnable work) {
		commands.restart();
		int port = port();
		bureau.close();
		work.run();
		startBureau(port);
	}

	/** Stops and starts bureau and client: they know what they have stored. */
	void restart() {
		stopped(() -> {
			// nothing happens in between
		});
	}

	/** What bureau and client know now. */
	KeptFolder keep() {
		KeptFolder[] kept = new KeptFolder[1];
		stopped(() -> kept[0] = KeptFolder.of(folder));
		return kept[0];
	}

	/** Lets bureau and client know what they knew once and nothing else; the business date stays. */
	void back(KeptFolder kept) {
		stopped(() -> kept.into(folder));
	}

	/** Adds the employer, changes the password and fetches all employees. */
	SandboxProduct registered() {
		done("employer add " + TAXPAYER + " --region 520000 --bureau " + bureau.address());
		done("password");
		commands.environment.put(Passwords.CURRENT, PASSWORD);
		done("sync --full");
		return this;
	}

	/** Runs a command that has to succeed; gives its document. */
	JsonNode done(String line) {
		return commands.run(ExitCode.DONE, line + " --json").json();
	}

	/** Runs a command that has to end with an exit code; gives its document. */
	JsonNode ends(ExitCode expected, String line) {
		return commands.run(expected, line + " --json").json();
	}

	Operator operator() {
		return sandbox.operator(bureau.address());
	}

	Operator operatorAt(URI address) {
		return sandbox.operator(address);
	}

	void today(String date) {
		day = date;
		operator().setToday(LocalDate.parse(date));
	}

	void breakNext(Fault.Kind kind, String path) {
		operator().fault(new Fault(kind, path, 1, 0));
	}

	String address() {
		return bureau.address().toString();
	}

	/** All that the client has stored and that wrong input must not touch; the moment of the last login is left out. */
	List<JsonNode> stored() {
		JsonNode employers = done("employer list");
		employers.forEach(employer -> ((ObjectNode) employer).remove("lastLogin"));
		return List.of(employers, done("employees list"), done("wages list"), done("wages records"), done("status").get("open"));
	}

	/** Runs a command that is refused: one rule, one message, on the error output for people and as a document for scripts, which is given. */
	JsonNode refused(ExitCode expected, String rule, String message, String... words) {
		Terminal.Outcome told = commands.words(words);
		String line = String.join(" ", words);
		assertEquals((rule + " " + message).strip(), told.err().lines().findFirst().orElse(told.out()), line);
		assertEquals(expected.value(), told.exit(), line);
		Terminal.Outcome outcome = commands.words(Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new));
		assertEquals(expected.value(), outcome.exit(), line + "\n" + outcome.out());
		assertEquals(rule, outcome.json().get("rule").asText(), line);
		assertEquals(message, outcome.json().get("message").asText(), line);
		assertEquals("", outcome.err(), line);
		return outcome.json();
	}

	int port() {
		return bureau.address().getPort();
	}

	/** Stops the bureau. */
	void stopBureau() {
		bureau.close();
	}

	@Override
	public void close() {
		commands.close();
		bureau.close();
	}
}
