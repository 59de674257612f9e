package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.bureau.SandboxBureau;
import org.shebao.cli.ExitCode;
import org.shebao.gateway.regions.ContributedRegions;

/** The operator's console of the real bureau, by the command line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleTest {

	private static final String SERIAL = "10215223010000000005";
	private static final List<String> ALL = List.of("pay-voucher 1", "confirm-arrival", "person-join --unit 12345 --name 新来 --id 522301199102020027 --from 2025-08",
			"person-leave --unit 12345 --person 5201990000000001 --stop 2025-09", "today 2025-08-20", "today", "reset-password " + SERIAL, "break-next DELAY");

	private Path folder;
	private SandboxProduct product;
	private KeptFolder registered;

	@BeforeAll
	void register(@TempDir Path temporary) {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		folder = temporary;
		product = new SandboxProduct(folder.resolve("product"), "2025-08-20").registered();
		registered = product.keep();
	}

	@BeforeEach
	void beginAgain() {
		product.commands.environment.put(Passwords.CURRENT, SandboxProduct.PASSWORD);
		product.back(registered);
		product.today("2025-08-20");
	}

	@AfterAll
	void close() {
		product.close();
	}

	@DisplayName("R-173: a voucher is paid once, and its arrival is confirmed")
	@Test
	void payment() {
		product.done("wages add --all-normal");
		for (int person = 1; person <= 5; person++) {
			product.done("wages set 520199%010d 5000.00".formatted(person));
		}
		product.done("wages submit --all");
		product.done("declare --all");
		String voucher = product.done("voucher issue --out " + folder).get("request").get("voucherNo").asText();
		assertEquals(0, console("confirm-arrival").get("confirmed").asInt(), "nothing is paid yet");
		assertEquals(voucher, console("pay-voucher " + voucher).get("paid").asText());
		refused("R-173", "该凭证已缴款或已作废", "pay-voucher " + voucher);
		refused("R-173", "没有查询到该凭证", "pay-voucher 404");
		assertEquals(0, product.done("arrears").get("lines").size());
		assertEquals("PAID", product.done("voucher list").findValue("status").asText());
		// one declaration for each unit number
		assertEquals(2, console("confirm-arrival").get("confirmed").asInt());
		assertEquals(0, console("confirm-arrival").get("confirmed").asInt());
	}

	@DisplayName("W-5, R-099, C-7: joining and leaving are refused for wrong numbers, people and months")
	@Test
	void people() {
		String joining = "person-join --name 新来 --from 2025-08 ";
		String person = console(joining + "--id 522301199102020027 --unit 12345").get("person").asText();
		assertEquals(person, console(joining + "--id 522301199102020027 --unit 522300000005").get("person").asText(), "the same person at the other authority");
		refused("W-5", "证件号码校验不通过", joining + "--id 522301199102020028 --unit 12345");
		refused("W-4", "没有查询到该单位编号", joining + "--id 522301199102020027 --unit 404");
		refused("R-099", "没有查询到该人员", "person-leave --unit 12345 --person 404 --stop 2025-09");
		refused("C-7", "停止缴费月份不能早于参保月份", "person-leave --unit 12345 --person " + person + " --stop 2025-07");
		assertEquals(person, console("person-leave --unit 12345 --person " + person + " --stop 2025-09").get("person").asText());
		assertEquals(1, product.done("sync --incremental").get("added").asInt());
		assertEquals(List.of(person), product.done("employees list --name 新来 --status NORMAL").get("employees").findValuesAsText("person"), "insured by the other unit still");
	}

	@DisplayName("R-026: the hall resets the password to the initial one, which has to be changed")
	@Test
	void password() {
		assertEquals(SERIAL, console("reset-password " + SERIAL).get("reset").asText());
		refused("R-011", "没有查询到该税务登记信息", "reset-password 404");
		assertEquals("R-023", product.ends(ExitCode.REFUSED, "login").get("rule").asText());
		product.commands.environment.put(Passwords.CURRENT, SandboxProduct.INITIAL_PASSWORD);
		assertTrue(product.done("login").get("login").get("mustChangePassword").asBoolean());
		assertEquals("R-025", product.ends(ExitCode.REFUSED, "sync").get("rule").asText());
		product.done("password");
		product.commands.environment.put(Passwords.CURRENT, SandboxProduct.PASSWORD);
		product.done("sync");
	}

	@DisplayName("The business date is set and set free")
	@Test
	void today() {
		console("today 2025-09-01");
		assertEquals("2025-09-01", product.done("login").get("today").asText());
		assertEquals("", console("today").get("today").asText());
		assertTrue(product.done("login").get("today").asText().compareTo("2025-12-31") > 0, "this was written later");
	}

	@DisplayName("Calls are broken as often as asked for and no more")
	@Test
	void faults() {
		console("break-next refuse --path /v1/employees --times 2");
		product.ends(ExitCode.UNKNOWN, "sync --full");
		product.ends(ExitCode.UNKNOWN, "sync --full");
		assertEquals(5, product.done("sync --full").get("received").asInt());
		console("break-next DELAY --millis 1 --path /v1/employees");
		assertEquals(5, product.done("sync --full").get("received").asInt());
		assertEquals("USAGE", product.ends(ExitCode.USAGE, "bureau break-next EXPLODE --port " + product.port()).get("failure").asText());
		assertEquals(ExitCode.REFUSED.value(), product.commands.run("bureau break-next DELAY --times 0 --port " + product.port()).exit());
	}

	@DisplayName("W-12: a console where no bureau listens exits with 4")
	@Test
	void nobodyListens() throws IOException {
		int free;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			free = socket.getLocalPort();
		}
		for (String command : ALL) {
			String line = "bureau " + command + " --port " + free;
			product.refused(ExitCode.UNREACHABLE, "W-12", "网络异常，请检查网络或代理设置后重试", line.split(" "));
		}
	}

	@DisplayName("The console reaches no other computer")
	@Test
	void noRemoteHost() {
		for (String command : ALL) {
			product.ends(ExitCode.USAGE, "bureau " + command + " --host 192.0.2.1");
			product.ends(ExitCode.USAGE, "bureau " + command + " --port 8520@192.0.2.1");
		}
		SandboxBureau sandbox = new SandboxBureau(new ContributedRegions(List.of(), List.of()));
		for (String address : List.of("http://192.0.2.1:8520", "http://127.0.0.1.example.com:8520", "https://127.0.0.1:8520", "http://127.0.0.1:8520@192.0.2.1")) {
			assertThrows(IllegalArgumentException.class, () -> sandbox.operator(URI.create(address)), address);
		}
	}

	@DisplayName("Every command of the console is tried here; start runs until its process ends and is tried with the product")
	@Test
	void nothingIsLeftOut() {
		Set<String> tried = new TreeSet<>(List.of("start"));
		ALL.forEach(command -> tried.add(command.split(" ")[0]));
		assertEquals(new TreeSet<>(product.commands.terminal().line(System.out, System.err).getSubcommands().get("bureau").getSubcommands().keySet()), tried);
	}

	private JsonNode console(String command) {
		return product.done("bureau " + command + " --port " + product.port());
	}

	private void refused(String rule, String message, String command) {
		String line = "bureau " + command + " --port " + product.port();
		product.refused(ExitCode.REFUSED, rule, message, line.split(" "));
	}
}
