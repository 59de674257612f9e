package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.cli.ExitCode;

/** Somebody joins in the middle of the year and leaves again, all by commands of both sides. */
class JoinerTest {

	private static final String PENSION_EMPLOYER = "102100100";

	@TempDir
	Path folder;
	private SandboxProduct product;

	@BeforeEach
	void start() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		product = new SandboxProduct(folder, "2025-08-20").registered();
	}

	@AfterEach
	void close() {
		product.close();
	}

	/** Five persons of 5000.00: 5 × 800.00 = 4000.00 for the employer's pension; with a sixth 4800.00. */
	@DisplayName("R-218, R-139, C-6, C-7, C-11: a joiner of August is synced alone, needs a wage, pays from August and not in the month of the stop")
	@Test
	void joinAndLeave() {
		wages("--all-normal", 5);
		assertEquals(5, product.done("sync").get("received").asInt(), "their wages have changed");
		console("person-join --unit 12345,522300000005 --name 李到 --id 520103199003072016 --from 2025-08");
		assertEquals(1, product.done("sync").get("received").asInt());
		assertEquals("李到", product.done("employees list --without-wage").get("employees").findValue("name").asText());
		product.done("items list");
		JsonNode refused = product.ends(ExitCode.REFUSED, "declare --all");
		assertEquals("R-139", refused.findValue("rule").asText());
		assertTrue(refused.toString().contains("李到"), refused.toString());
		JsonNode batch = wages("--without-wage", 1);
		JsonNode line = product.done("wages lines " + batch.get("id").asLong());
		assertEquals("2025-08", line.findValue("validFrom").asText());
		assertEquals("2025-12", line.findValue("validTo").asText());
		check("2025-08", 6, "4800.00");
		String person = product.done("employees list --name 李到").get("employees").findValue("person").asText();
		console("person-leave --unit 12345,522300000005 --person " + person + " --stop 2025-09");
		console("today 2025-09-20");
		check("2025-08", 6, "4800.00");
		check("2025-09", 5, "4000.00");
		product.done("declare --all");
		JsonNode voucher = product.done("voucher issue --out " + folder);
		console("pay-voucher " + voucher.get("request").get("voucherNo").asText());
		console("confirm-arrival");
		JsonNode records = product.done("records --from 2025-08-01 --to 2025-09-30").get("records");
		int declared = 0;
		for (JsonNode record : records) {
			if (record.get("status").asText().equals("FAILED")) {
				assertEquals("R-139", record.get("failureRule").asText());
			} else {
				assertEquals("PAID", record.get("payment").asText());
				assertTrue(record.get("arrived").asBoolean());
				declared++;
			}
		}
		// August and September, for two unit numbers each, beside the two refused ones
		assertEquals(4, declared);
		assertEquals(6, records.size());
	}

	private void console(String command) {
		product.done("bureau " + command + " --port " + product.port());
	}

	private JsonNode wages(String who, int lines) {
		product.done("wages add " + who);
		for (JsonNode draft : product.done("wages list").get("drafts")) {
			product.done("wages set " + draft.get("person").asText() + " 5000.00");
		}
		JsonNode batch = product.done("wages submit --all").get("batch");
		assertEquals("ALL_ACCEPTED", batch.get("status").asText());
		assertEquals(lines, batch.get("lines").asInt());
		return batch;
	}

	private void check(String period, int heads, String due) {
		for (JsonNode item : product.done("items list --period " + period).get("items")) {
			if (item.get("item").get("code").asText().equals(PENSION_EMPLOYER)) {
				assertEquals(heads, item.get("headCount").asInt(), period);
				assertEquals(due, item.get("due").asText(), period);
				return;
			}
		}
		throw new AssertionError("no item of " + period);
	}
}
