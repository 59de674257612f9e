package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.shebao.cli.ExitCode;
import org.shebao.gateway.sandbox.Operator.Fault;
import org.shebao.gateway.sandbox.Operator.Fault.Kind;

/** Connections cut before and after the bureau has committed: nothing is lost and nothing is done twice (ARCHITECTURE §2). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CutConnectionTest {

	/** The bureau decides in milliseconds; each round asks once. */
	private static final int ROUNDS = 100;

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
		product.back(registered);
	}

	@AfterAll
	void close() {
		product.close();
	}

	private void wages() {
		product.done("wages add --all-normal");
		for (int person = 1; person <= 5; person++) {
			product.done("wages set 520199%010d 5000.00".formatted(person));
		}
	}

	/** Breaks the next call of a path, submits, restarts the client, and asks for what came of it. */
	private void submitBroken(Kind kind, String path, String command) {
		product.breakNext(kind, path);
		int exit = product.commands.run(command + " --wait 0 --json").exit();
		assertTrue(exit == ExitCode.DONE.value() || exit == ExitCode.UNKNOWN.value(), "exit " + exit);
		product.commands.restart();
		for (int round = 0; round < ROUNDS && !product.done("status").get("open").isEmpty(); round++) {
			// 5 as long as the bureau has not decided
			product.commands.run("feedback");
		}
		assertEquals(0, product.done("status").get("open").size(), "everything is settled");
	}

	@DisplayName("R-084: wages whose submission is cut off are accepted once")
	@ParameterizedTest
	@EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "DELAY")
	void wages(Kind kind) {
		wages();
		submitBroken(kind, "/v1/wage-batches", "wages submit --all");
		JsonNode records = product.done("wages records");
		assertEquals(1, records.size());
		assertEquals("ALL_ACCEPTED", records.get(0).get("status").asText());
		assertEquals(5, records.get(0).get("accepted").asInt());
		assertEquals(0, product.done("wages list").get("drafts").size(), "what was submitted is no draft any more");
		product.done("sync --full");
		assertEquals(0, product.done("employees list --without-wage").get("employees").size());
	}

	/** 5 × 1260.00 for the social unit number and 5 × 505.00 for the medical one, see DOMAIN §2.5, 5000.00. */
	@DisplayName("R-136: fees whose declaration is cut off are declared once")
	@ParameterizedTest
	@EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "DELAY")
	void declaration(Kind kind) {
		wages();
		product.done("wages submit --all");
		product.done("items list");
		submitBroken(kind, "/v1/declarations", "declare --all");
		JsonNode records = product.done("records --from 2025-08-01 --to 2025-08-31").get("records");
		assertEquals(2, records.size(), records.toString());
		JsonNode arrears = product.done("arrears");
		assertEquals(9, arrears.get("lines").size());
		assertEquals("8825.00", arrears.get("totals").get("total").asText());
		assertEquals(0, product.done("items list").get("items").size());
	}

	@DisplayName("R-172: a voucher whose request is cut off is issued once")
	@ParameterizedTest
	@EnumSource(value = Kind.class, mode = Mode.EXCLUDE, names = "DELAY")
	void voucher(Kind kind) {
		wages();
		product.done("wages submit --all");
		product.done("items list");
		product.done("declare --all");
		product.done("arrears");
		submitBroken(kind, "/v1/vouchers", "voucher issue --out " + folder);
		JsonNode vouchers = product.done("voucher list --from 2025-08 --to 2025-08").get("vouchers");
		assertEquals(1, vouchers.size(), vouchers.toString());
		assertEquals("8825.00", vouchers.findValue("total").asText());
	}

	@DisplayName("R-037, SC-05: a sync that is cut off goes on where it stopped, and everybody is there once")
	@Test
	void sync() {
		product.breakNext(Kind.BREAK_AFTER_COMMIT, "/v1/employees");
		product.ends(ExitCode.UNKNOWN, "sync --full");
		assertEquals(5, product.done("employees list").get("employees").size(), "what was there before is still there");
		product.done("sync --full");
		assertEquals(5, product.done("employees list").get("employees").size());
	}

	@DisplayName("W-12: an answer that comes late is an answer")
	@Test
	void late() {
		product.operator().fault(new Fault(Kind.DELAY, "/v1/employees", 1, 300));
		assertEquals(5, product.done("sync --full").get("received").asInt());
	}
}
