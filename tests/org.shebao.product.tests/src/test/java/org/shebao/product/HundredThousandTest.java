package org.shebao.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

class HundredThousandTest {
	private static final String TAXPAYER = "91520302214325679U";
	private static final String PASSWORD = "Yanshi2025";
	private static final String PENSION_EMPLOYER = "102100100";
	private static final BigDecimal LOWER = new BigDecimal("4394.70");
	private static final BigDecimal UPPER = new BigDecimal("21973.50");

	@TempDir
	Path folder;

	/** The client's own limit is 512 MB; each step is a process of its own and would fail if it needed more. */
	@DisplayName("SC-40, R-037, R-217: a hundred thousand employees are synced, get wages from a workbook and are declared by a client of 512 MB")
	@Test
	void month() throws IOException, InterruptedException {
		Product client = Product.built(folder.resolve("home"));
		try (Bureau bureau = Bureau.start(Product.built(folder.resolve("home")).vmArguments("-Xmx2g"), folder.resolve("bureau"), "2025-08-20", "E-100K")) {
			run(client, "employer", "add", TAXPAYER, "--region", "520000", "--bureau", bureau.address());
			client.with("SHEBAO_PASSWORD", bureau.initialPassword()).with("SHEBAO_NEW_PASSWORD", PASSWORD);
			run(client, "password");
			client.with("SHEBAO_PASSWORD", PASSWORD);
			assertEquals(100_000, run(client, "sync", "--full").get("received").asInt());
			Map<String, BigDecimal> wages = importWages(client);
			declare(client, wages);
		}
	}

	private Map<String, BigDecimal> importWages(Product client) throws IOException, InterruptedException {
		Path template = folder.resolve("template.xlsx");
		int listed = run(client, "wages", "template", template.toString()).get("rows").asInt();
		assertTrue(listed > 95_000, "people who pay: " + listed);
		Path filled = folder.resolve("filled.xlsx");
		Map<String, BigDecimal> wages = WageSheet.fill(template, filled);
		assertEquals(listed, wages.size());
		assertEquals(listed, run(client, "wages", "import", filled.toString()).findValue("imported").asInt());
		JsonNode batch = run(client, "wages", "submit", "--all", "--wait", "900").get("batch");
		assertEquals("ALL_ACCEPTED", batch.get("status").asText());
		assertEquals(listed, batch.get("accepted").asInt());
		return wages;
	}

	private void declare(Product client, Map<String, BigDecimal> wages) throws IOException, InterruptedException {
		JsonNode items = run(client, "items", "list").get("items");
		assertEquals(9, items.size());
		JsonNode pension = find(items, PENSION_EMPLOYER);
		assertEquals(pension.get("registered").asInt(), pension.get("headCount").asInt());
		assertEquals(recomputed(client, pension.get("id").asText(), wages), new BigDecimal(pension.get("due").asText()));
		run(client, "declare", "--all", "--wait", "900");
		BigDecimal due = stream(items).map(item -> new BigDecimal(item.get("due").asText())).reduce(BigDecimal.ZERO, BigDecimal::add);
		assertEquals(due, new BigDecimal(run(client, "arrears").get("totals").get("total").asText()));
		JsonNode voucher = run(client, "voucher", "issue", "--out", folder.toString());
		assertEquals(due, new BigDecimal(voucher.get("request").get("total").asText()));
	}

	/** 16 % of every wage of the workbook between the limits of 2025, rounded half up person by person (C-1). */
	private BigDecimal recomputed(Product client, String item, Map<String, BigDecimal> wages) throws IOException, InterruptedException {
		BigDecimal sum = BigDecimal.ZERO;
		for (JsonNode person : run(client, "items", "persons", item)) {
			BigDecimal wage = wages.get(person.get("certificate").get("number").asText());
			sum = sum.add(wage.max(LOWER).min(UPPER).multiply(new BigDecimal("0.16")).setScale(2, RoundingMode.HALF_UP));
		}
		return sum;
	}

	private static JsonNode find(JsonNode items, String code) {
		return stream(items).filter(item -> item.get("item").get("code").asText().equals(code)).findFirst().orElseThrow();
	}

	private static Stream<JsonNode> stream(JsonNode array) {
		return java.util.stream.StreamSupport.stream(array.spliterator(), false);
	}

	private JsonNode run(Product client, String... arguments) throws IOException, InterruptedException {
		long start = System.nanoTime();
		String[] all = Stream.concat(Arrays.stream(arguments), Stream.of("--data", folder.resolve("client").toString(), "--json")).toArray(String[]::new);
		JsonNode document = client.run(all).expect(0).json();
		System.out.printf("%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, String.join(" ", arguments));
		return document;
	}
}
