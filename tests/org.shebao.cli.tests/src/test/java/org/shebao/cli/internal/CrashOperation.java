package org.shebao.cli.internal;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

/** What the client is in the middle of when something goes wrong, and the ledger that must hold afterwards. Five persons, 5000.00 each, see DOMAIN §2.5. */
enum CrashOperation {

	/** All employees are fetched again over drafts that must stay. */
	SYNC("sync --full", "/v1/employees", null, "5000.00") {

		@Override
		boolean isDone(SandboxProduct product) {
			// a sync that was cut off goes on, one that was complete may be done again
			return false;
		}

		@Override
		Map<String, Object> after() {
			return drafts("5000.00");
		}
	},

	/** Wages of a workbook over drafts without wage: whole or not at all. */
	IMPORT("wages import @file", null, null, "") {

		@Override
		boolean isDone(SandboxProduct product) {
			return stored(product).equals(after());
		}

		@Override
		Map<String, Object> after() {
			return drafts("6000.00");
		}
	},

	SUBMIT("wages submit --all --wait 5", "/v1/wage-batches", "wage_batch", "5000.00") {

		@Override
		boolean isDone(SandboxProduct product) {
			return !records(product).isEmpty();
		}

		private JsonNode records(SandboxProduct product) {
			return product.done("wages records" + WHOLE_MONTH);
		}

		@Override
		Map<String, Object> look(SandboxProduct product) {
			Map<String, Object> seen = super.look(product);
			JsonNode records = records(product);
			seen.put("batches", records.size());
			seen.put("accepted", records.findValuesAsText("accepted"));
			seen.put("states", records.findValuesAsText("status"));
			product.done("sync --full");
			seen.put("without wage", product.done("employees list --without-wage").get("employees").size());
			return seen;
		}

		@Override
		Map<String, Object> after() {
			return settled(entry("batches", 1), entry("accepted", List.of("5")), entry("states", List.of("ALL_ACCEPTED")),
					entry("without wage", 0), entry("bureau", 1L));
		}
	},

	DECLARE("declare --all --wait 5", "/v1/declarations", "declaration", null) {

		@Override
		boolean isDone(SandboxProduct product) {
			return !records(product).isEmpty();
		}

		private JsonNode records(SandboxProduct product) {
			return product.done("records" + WHOLE_MONTH).get("records");
		}

		@Override
		Map<String, Object> look(SandboxProduct product) {
			Map<String, Object> seen = super.look(product);
			seen.put("records", records(product).size());
			JsonNode arrears = product.done("arrears");
			seen.put("arrears", arrears.get("lines").size());
			seen.put("total", arrears.get("totals").get("total").asText());
			seen.put("items", product.done("items list").get("items").size());
			return seen;
		}

		/** 5 × 1260.00 of the social and 5 × 505.00 of the medical unit number. */
		@Override
		Map<String, Object> after() {
			return settled(entry("records", 2), entry("arrears", 9), entry("total", "8825.00"),
					entry("items", 0), entry("bureau", 2L));
		}
	},

	VOUCHER("voucher issue --out @out --wait 5", "/v1/vouchers", "voucher", null) {

		@Override
		boolean isDone(SandboxProduct product) {
			return !vouchers(product).isEmpty();
		}

		private JsonNode vouchers(SandboxProduct product) {
			return product.done("voucher list --from 2025-08 --to 2025-08").get("vouchers");
		}

		@Override
		Map<String, Object> look(SandboxProduct product) {
			Map<String, Object> seen = super.look(product);
			JsonNode vouchers = vouchers(product);
			seen.put("vouchers", vouchers.size());
			seen.put("total", vouchers.findValuesAsText("total"));
			seen.put("sum of lines", vouchers.findValuesAsText("amount").stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString());
			return seen;
		}

		@Override
		Map<String, Object> after() {
			return settled(entry("vouchers", 1), entry("total", List.of("8825.00")), entry("sum of lines", "8825.00"),
					entry("bureau", 1L));
		}
	};

	/** Also what was submitted on a day that is to come again, because the bureau's date went back. */
	private static final String WHOLE_MONTH = " --from 2025-08-01 --to 2025-08-31";
	private static final List<String> PERSONS = IntStream.rangeClosed(1, 5).mapToObj("520199%010d"::formatted).toList();

	private final String line;
	private final String path;
	private final String table;
	private final String drafted;

	/** @param drafted the wage of the drafts that there are before, see {@link #drafts} */
	CrashOperation(String line, String path, String table, String drafted) {
		this.line = line;
		this.path = path;
		this.table = table;
		this.drafted = drafted;
	}

	/** The command, whose files are in a folder. */
	String line(Path files) {
		return line.replace("@file", files.resolve("wages.xlsx").toString()).replace("@out", files.toString());
	}

	/** The beginning of the paths of its own call of the bureau, null if it needs none. */
	String path() {
		return path;
	}

	/** The bureau's table that has a row for each time it was done, null if it keeps none. */
	String table() {
		return table;
	}

	/** Whether the client knows that it was done. */
	abstract boolean isDone(SandboxProduct product);

	/** What the client has stored before, and must still have while it was not done. */
	Map<String, Object> untouched() {
		return drafts(drafted);
	}

	/** What client and bureau have to know in the end. */
	abstract Map<String, Object> after();

	/** What the client and, by it, the user can learn in the end. */
	Map<String, Object> look(SandboxProduct product) {
		return stored(product);
	}

	/** What the client has stored. */
	static Map<String, Object> stored(SandboxProduct product) {
		JsonNode drafts = product.done("wages list").get("drafts");
		return of(entry("employees", sorted(product.done("employees list").get("employees"), "person")), entry("drafts", drafts.size()), entry("wages", sorted(drafts, "wage")));
	}

	/** Five drafts with the same wage each, which is still empty if the text is; no drafts if that is null. */
	private static Map<String, Object> drafts(String wage) {
		return of(entry("employees", PERSONS), entry("drafts", wage == null ? 0 : PERSONS.size()),
				entry("wages", wage == null || wage.isEmpty() ? List.of() : Collections.nCopies(PERSONS.size(), wage)));
	}

	/** No drafts any more, and what the bureau and the records say. */
	@SafeVarargs
	private static Map<String, Object> settled(Map.Entry<String, ?>... entries) {
		Map<String, Object> map = drafts(null);
		map.putAll(of(entries));
		return map;
	}

	/** A field of all rows that have it: each time it is there, so that what is doubled or half done shows. */
	private static List<String> sorted(JsonNode rows, String field) {
		return rows.valueStream().filter(row -> row.hasNonNull(field)).map(row -> row.get(field).asText()).sorted().toList();
	}

	@SafeVarargs
	private static Map<String, Object> of(Map.Entry<String, ?>... entries) {
		Map<String, Object> map = new LinkedHashMap<>();
		List.of(entries).forEach(each -> map.put(each.getKey(), each.getValue()));
		return map;
	}
}
