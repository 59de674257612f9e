package org.shebao.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.product.secrets.PlainSearch;

import com.fasterxml.jackson.databind.JsonNode;

/** What lies on the disk after an employer has worked with the real product, crashes included. */
class SecretsTest {
	private static final String PASSWORD = "Mimi2025Yanshi";
	private static final String PHONE = "13985012345";
	/** Every line of every library to a file: more than any support would ask for. */
	private static final String LOG_ALL = "handlers=java.util.logging.FileHandler%n.level=ALL%njava.util.logging.FileHandler.level=ALL%njava.util.logging.FileHandler.pattern=%s%n"
			+ "java.util.logging.FileHandler.append=true%njava.util.logging.FileHandler.encoding=UTF-8%njava.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter%n";

	/** All that the client writes by itself: its data, its keys, its product's folder, the user's home, temporary files, logs and crash reports. */
	@TempDir
	Path client;
	/** What the user asked it to write. */
	@TempDir
	Path papers;
	/** The bureau's own files, which are not the client's. */
	@TempDir
	Path elsewhere;

	/** The demo employer's people and their wages of last year; two characters of a name are too few to tell them from chance. */
	private final PlainSearch search = new PlainSearch().text(PASSWORD).text(PHONE).text("韦小燕").text("罗建国").text("岑秀英").text("王德明").wage("2900.00").wage("4200.00")
			.wage("20500.00").wage("28000.00");
	private Product product;

	@DisplayName("§7 of the architecture: no id number, name, wage, phone number or password stands in clear in any file of a client that synced, imported, submitted, was cut off, killed and crashed")
	@Test
	void nothingStandsInClear() throws IOException, InterruptedException {
		Files.createDirectories(client.resolve("tmp"));
		Path log = client.resolve("everything.log");
		Path settings = Files.writeString(papers.resolve("logging.properties"), LOG_ALL.formatted(log));
		product = Product.copied(client.resolve("product"), client.resolve("keys")).vmArguments("-Duser.home=" + client.resolve("home") + " -Djava.io.tmpdir="
				+ client.resolve("tmp") + " -XX:ErrorFile=" + client.resolve("crash.log"));
		try (Bureau bureau = Bureau.start(Product.built(elsewhere.resolve("home")), elsewhere.resolve("bureau"), "2025-08-20", "E-005");
				Relay relay = new Relay(bureau.address())) {
			begin(bureau, relay);
			product.vmArguments("-Djdk.httpclient.HttpClient.log=errors,requests,headers -Djava.util.logging.config.file=" + settings);
			work(relay);
		}
		assertTrue(Files.size(log) > 10_000, "the log says much");
		Path month = client.resolve("month/run-001");
		assertTrue(Files.exists(month.resolve("bureau")) && Files.exists(month.resolve("papers")));
		// the plug-ins are read only, and the demo data of the sandbox are one of them; the embedded bureau's data and the user's papers are not the client's
		assertEquals(List.of(), search.in(client, client.resolve("product/plugins"), month.resolve("bureau"), month.resolve("papers")));
	}

	private void begin(Bureau bureau, Relay relay) throws IOException, InterruptedException {
		String[] add = { "employer", "add", "92522301MA6F2W3T68", "--region", "520000", "--bureau", relay.address() };
		String said = product.run(data(add)).expect(0).err();
		assertTrue(said.contains("本机没有可用的系统密钥库，本地数据的密钥改由仅限当前用户读取的文件“" + client.resolve("keys/master.key") + "”保护。请勿复制或共享该文件。"), said);
		assertEquals("", product.run(data("employer", "remark", "办税人电话" + PHONE)).expect(0).err(), "it is said once");
		product.with("SHEBAO_PASSWORD", bureau.initialPassword()).with("SHEBAO_NEW_PASSWORD", PASSWORD);
		run("password");
		product.with("SHEBAO_PASSWORD", PASSWORD);
		run("sync", "--full");
	}

	private void work(Relay relay) throws IOException, InterruptedException {
		importWages();
		crash(relay, "POST /v1/wage-batches", "-SEGV", "wages", "submit", "--all");
		assertTrue(Files.exists(client.resolve("crash.log")), "a report of the crash");
		crash(relay, "GET /v1/employees", "-KILL", "sync", "--full");
		// 3.33 % more than 20500.00: the whole way to a printed voucher, with the bureau in the same process
		search.wage("21182.65");
		product.run("month", "--folder", client.resolve("month").toString(), "--today", "2025-08-20").expect(0);
	}

	private void importWages() throws IOException, InterruptedException {
		Path template = papers.resolve("template.xlsx");
		run("wages", "template", template.toString());
		Path filled = papers.resolve("filled.xlsx");
		Map<String, BigDecimal> wages = WageSheet.fill(template, filled);
		assertEquals(5, wages.size());
		wages.forEach((person, wage) -> search.text(person).wage(wage.toPlainString()));
		assertEquals(5, run("wages", "import", filled.toString()).findValue("imported").asInt());
	}

	/** Ends a client by a signal while it waits for an answer, with all that it has read in memory. */
	private void crash(Relay relay, String request, String signal, String... arguments) throws IOException, InterruptedException {
		relay.keepAnswersTo(request);
		Process script = product.start(client.resolve("output"), data(arguments));
		relay.awaitKept();
		ProcessHandle java = script.descendants().filter(each -> each.info().command().orElse("").endsWith("java")).findFirst().orElseThrow();
		assertEquals(0, new ProcessBuilder("kill", signal, Long.toString(java.pid())).start().waitFor());
		assertTrue(script.waitFor(2, TimeUnit.MINUTES));
		assertFalse(java.isAlive());
	}

	private JsonNode run(String... arguments) throws IOException, InterruptedException {
		return product.run(data(arguments)).expect(0).json();
	}

	private String[] data(String... arguments) {
		return Stream.concat(Stream.of(arguments), Stream.of("--data", client.resolve("data").toString(), "--json")).toArray(String[]::new);
	}
}
