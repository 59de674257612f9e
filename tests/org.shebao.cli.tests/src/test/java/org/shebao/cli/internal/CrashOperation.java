package org.shebao.cli.internal;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** What the client is in the middle of when something goes wrong, and the ledger that must hold afterwards. Five persons, 5000.00 each, see DOMAIN §2.5. */
enum CrashOperation {

	/** All employees are fetched again over drafts that must stay. */
	SYNC("sync --full", "/v1/employees", null) {

		@Override
		boolean isDone(SandboxProduct product) {
			// a sync that was cut off goes on, one that was complete may be done again
			return false;
		}

		@Override
		Map<String, Object> untouched() {
			return drafts("5000.00");
		}

		@Override
		Map<String, Object> after() {
			return drafts("5000.00");
		}
	},

	/** Wages of a workbook over drafts without wage: whole or not at all. */
	IMPORT("wages import @file", null, null) {

		@Override
		boolean isDone(SandboxProduct product) {
			return stored(product).equals(after());
		}

		@Override
		Map<String, Object> untouched() {
			return drafts("");
		}

		@Override
		Map<String, Object> after() {
			return drafts("6000.00");
		}
	},

	SUBMIT("wages submit --all --wait 5", "/v1/wage-batches", "wage_batch") {

		@Override
		boolean isDone(SandboxProduct product) {
			return !product.done("wages records").isEmpty();
		}

		@Override
		Map<String, Object> look(SandboxProduct product) {
			Map<String, Object> seen = super.look(product);
			JsonNode records = product.done("wages records");
			seen.put("batches", records.size());
			seen.put("accepted", records.findValuesAsText("accepted"));
			seen.put("states", records.findValuesAsText("status"));
			product.done("sync --full");
			seen.put("without wage", product.done("employees list --without-wage").get("employees").size());
			return seen;
		}

		@Override
		Map<String, Object> untouched() {
			return drafts("5000.00");
		}

		@Override
		Map<String, Object> after() {
			return of(entry("employees", 5), entry("drafts", 0), entry("wages", "[]"), entry("batches", 1), entry("accepted", "[5]"), entry("states", "[ALL_ACCEPTED]"),
					entry("without wage", 0), entry("bureau", 1L));
		}
	},

	DECLARE("declare --all --wait 5", "/v1/declarations", "declaration") {

		@Override
		boolean isDone(SandboxProduct product) {
			return !product.done("records --from 2025-08-01 --to 2025-08-31").get("records").isEmpty();
		}

		@Override
		Map<String, Object> look(SandboxProduct product) {
			Map<String, Object> seen = super.look(product);
			seen.put("records", product.done("records --from 2025-08-01 --to 2025-08-31").get("records").size());
			JsonNode arrears = product.done("arrears");
			seen.put("arrears", arrears.get("lines").size());
			seen.put("total", arrears.get("totals").get("total").asText());
			seen.put("items", product.done("items list").get("items").size());
			return seen;
		}

		@Override
		Map<String, Object> untouched() {
			return drafts(null);
		}

		/** 5 × 1260.00 of the social and 5 × 505.00 of the medical unit number. */
		@Override
		Map<String, Object> after() {
			return of(entry("employees", 5), entry("drafts", 0), entry("wages", "[]"), entry("records", 2), entry("arrears", 9), entry("total", "8825.00"),
					entry("items", 0), entry("bureau", 2L));
		}
	},

	VOUCHER("voucher issue --out @out --wait 5", "/v1/vouchers", "voucher") {

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
		Map<String, Object> untouched() {
			return drafts(null);
		}

		@Override
		Map<String, Object> after() {
			return of(entry("employees", 5), entry("drafts", 0), entry("wages", "[]"), entry("vouchers", 1), entry("total", "[8825.00]"), entry("sum of lines", "8825.00"),
					entry("bureau", 1L));
		}
	};

	private final String line;
	private final String path;
	private final String table;

	CrashOperation(String line, String path, String table) {
		this.line = line;
		this.path = path;
		this.table = table;
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
	abstract Map<String, Object> untouched();

	/** What client and bureau have to know in the end. */
	abstract Map<String, Object> after();

	/** What the client and, by it, the user can learn in the end. */
	Map<String, Object> look(SandboxProduct product) {
		return stored(product);
	}

	/** What the client has stored. */
	static Map<String, Object> stored(SandboxProduct product) {
		JsonNode drafts = product.done("wages list").get("drafts");
		return of(entry("employees", new TreeSet<>(product.done("employees list").get("employees").findValuesAsText("person")).size()), entry("drafts", drafts.size()),
				entry("wages", new TreeSet<>(drafts.findValuesAsText("wage"))));
	}

	/** Five drafts with the same wage each, which is still empty if the text is; no drafts if that is null. */
	private static Map<String, Object> drafts(String wage) {
		return of(entry("employees", 5), entry("drafts", wage == null ? 0 : 5), entry("wages", wage == null ? "[]" : "[" + wage + "]"));
	}

	@SafeVarargs
	static Map<String, Object> of(Map.Entry<String, ?>... entries) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (Map.Entry<String, ?> each : entries) {
			map.put(each.getKey(), each.getValue() instanceof TreeSet<?> set ? set.toString() : each.getValue());
		}
		return map;
	}
}
