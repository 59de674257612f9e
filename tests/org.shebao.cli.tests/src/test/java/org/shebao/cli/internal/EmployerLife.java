package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import org.shebao.cli.ExitCode;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.sandbox.Operator.Fault.Kind;

/** E-005 from August 2025 on, as it may go: each act is done in the product and in a ledger, and both have to come to the same. */
final class EmployerLife {

	private static final List<UnitNumber> UNITS = List.of(new UnitNumber("12345"), new UnitNumber("522300000005"));
	private static final List<String> STRANGERS = List.of("520103199003072016", "522328199003074513", "520103197911230519");
	private static final BigDecimal PER_DAY = new BigDecimal("0.0005");
	private static final int ROUNDS = 100;

	private final SandboxProduct product;
	private final StatusAudit bureau;
	private final Path papers;
	private final Ledger ledger = new Ledger();
	private final List<String> joined = new ArrayList<>();
	private final Set<String> left = new HashSet<>();
	private final Set<String> vouchers = new HashSet<>();
	private LocalDate today = LocalDate.of(2025, 8, 20);

	/** @param bureau the bureau's own database */
	EmployerLife(SandboxProduct product, StatusAudit bureau, Path papers) {
		this.product = product;
		this.bureau = bureau;
		this.papers = papers;
		product.today(today.toString());
		for (int running = 1; running <= 5; running++) {
			ledger.join("520199%010d".formatted(running), FeePeriod.of(2020, 1));
		}
	}

	/** Declares a wage for somebody. */
	void wage(int choice, BigDecimal wage, Kind fault) {
		List<String> paying = ledger.paying(month());
		declare(Map.of(paying.get(choice % paying.size()), wage), fault);
	}

	/** Declares wages for all who pay, in their order, each higher by a step. */
	void everybody(BigDecimal lowest, BigDecimal step, Kind fault) {
		Map<String, BigDecimal> wages = new TreeMap<>();
		ledger.paying(month()).forEach(person -> wages.put(person, lowest.add(step.multiply(BigDecimal.valueOf(wages.size())))));
		declare(wages, fault);
	}

	private void declare(Map<String, BigDecimal> wages, Kind fault) {
		read("sync");
		read("wages clear");
		read("wages add --all-normal");
		wages.forEach((person, wage) -> read("wages set " + person + " " + wage));
		submit("wages submit --persons " + String.join(",", wages.keySet()), "/v1/wage-batches", fault);
		wages.forEach(ledger::wage);
		Map<String, Long> stored = new TreeMap<>();
		bureau.rows("SELECT DISTINCT person, amount FROM wage WHERE fee_year = 2025").stream().map(row -> row.split(" ")).forEach(row -> stored.put(row[0], Long.parseLong(row[1])));
		assertEquals(ledger.wages(), stored, "wages at the bureau");
	}

	/** Submits everything that waits, after adding up every item's persons. */
	void declare(Kind fault) {
		JsonNode items = read("items list");
		BigDecimal waiting = BigDecimal.ZERO;
		for (JsonNode item : items.get("items")) {
			JsonNode persons = read("items persons " + item.get("id").asText());
			BigDecimal sum = BigDecimal.ZERO;
			for (JsonNode person : persons) {
				sum = sum.add(money(person, "due"));
			}
			assertEquals(money(item, "due"), amount(sum), "persons of " + item);
			assertEquals(item.get("headCount").asInt(), persons.size(), "head count of " + item);
			waiting = waiting.add(sum);
		}
		assertEquals(money(items.get("totals"), "due"), amount(waiting), "the sum of the items");
		assertEquals(amount(ledger.waiting(month())), amount(waiting), "what waits");
		submit("declare --all", "/v1/declarations", fault);
		ledger.declare(month());
		assertEquals(amount(ledger.declared()), fen("SELECT SUM(payable) FROM declaration"), "declarations");
	}

	/** Has a voucher printed for everything that none holds. */
	void voucher(Kind fault) {
		BigDecimal expected = BigDecimal.ZERO;
		for (JsonNode line : read("arrears").get("lines")) {
			BigDecimal principal = money(line, "principal");
			long days = Math.max(0, ChronoUnit.DAYS.between(LocalDate.parse(line.get("dueDate").asText()), today));
			BigDecimal late = principal.multiply(PER_DAY).multiply(BigDecimal.valueOf(days)).setScale(2, RoundingMode.HALF_UP);
			assertEquals(late, money(line, "lateFee"), "late fee of " + line);
			if (line.get("voucherNo").asText().isEmpty()) {
				expected = expected.add(principal).add(late);
			}
		}
		submit("voucher issue --out " + papers, "/v1/vouchers", fault);
		BigDecimal issued = BigDecimal.ZERO;
		for (JsonNode record : read("voucher list --from 2025-08 --to 2025-12").get("vouchers")) {
			JsonNode voucher = record.get("voucher");
			if (vouchers.add(voucher.get("number").asText())) {
				issued = issued.add(printed(voucher));
			}
		}
		assertEquals(amount(expected), amount(issued), "the new voucher");
	}

	/** The total of a voucher, which is the sum of its lines and stands on its paper below the sum of each levy category. */
	private BigDecimal printed(JsonNode voucher) {
		BigDecimal sum = BigDecimal.ZERO;
		Map<String, BigDecimal> categories = new TreeMap<>();
		for (JsonNode line : voucher.get("lines")) {
			sum = sum.add(money(line, "amount"));
			categories.merge(line.get("item").get("categoryName").asText(), money(line, "amount"), BigDecimal::add);
		}
		assertEquals(money(voucher, "total"), amount(sum), "lines of " + voucher);
		String text = PdfText.of(Path.of(read("voucher reprint " + voucher.get("number").asText() + " --out " + papers).get("file").asText()));
		assertTrue(text.contains("￥" + grouped(sum)), sum + " in\n" + text);
		categories.forEach((name, amount) -> assertTrue(text.lines().anyMatch(line -> line.matches("\\s*" + name + "\\s+" + grouped(amount))), name + " " + amount + " in\n" + text));
		return sum;
	}

	/** Pays every voucher at the counter whose day has not passed, and has the arrival confirmed. */
	void pay() {
		bureau.rows("SELECT number FROM voucher WHERE status = 'UNPAID' AND pay_by >= '" + today + "'").forEach(product.operator()::payVoucher);
		product.operator().confirmArrival();
		read("records --from 2025-08-01 --to 2025-12-31");
		read("voucher list --from 2025-08 --to 2025-12");
	}

	/** Somebody comes, known to the registries as early as August. */
	void join(int monthsAgo) {
		if (joined.size() < STRANGERS.size()) {
			FeePeriod start = new FeePeriod(month().month().minusMonths(monthsAgo));
			FeePeriod from = start.isBefore(Ledger.FIRST) ? Ledger.FIRST : start;
			String person = "";
			for (UnitNumber unit : UNITS) {
				person = product.operator().join(unit, "示例" + joined.size(), STRANGERS.get(joined.size()), from).value();
			}
			joined.add(person);
			ledger.join(person, from);
		}
	}

	/** Somebody who came goes. */
	void leave(int choice) {
		List<String> here = joined.stream().filter(person -> !left.contains(person) && ledger.paying(month()).contains(person)).toList();
		if (!here.isEmpty()) {
			String person = here.get(choice % here.size());
			left.add(person);
			UNITS.forEach(unit -> product.operator().leave(unit, new PersonNumber(person), month()));
			ledger.leave(person, month());
		}
	}

	/** The next month comes, until the year ends. */
	void nextMonth() {
		if (month().month().getMonthValue() < 12) {
			today = today.plusMonths(1);
			product.today(today.toString());
		}
	}

	/** Five wrong passwords lock until the next day. */
	void lock() {
		product.commands.environment.put(Passwords.CURRENT, "wrong");
		for (int tries = 1; tries <= 5; tries++) {
			product.ends(ExitCode.REFUSED, "login");
		}
		product.commands.environment.put(Passwords.CURRENT, SandboxProduct.PASSWORD);
		product.ends(ExitCode.REFUSED, "login");
		today = today.plusDays(1);
		product.today(today.toString());
		read("login");
	}

	/** Bureau and client stop and start. */
	void restart() {
		product.restart();
	}

	/** What was declared is in arrears or in the treasury, and every voucher is what its lines come to. */
	void balances() {
		assertEquals(amount(ledger.declared()), fen("SELECT SUM(payable) FROM declaration"), "declarations");
		assertEquals(amount(ledger.declared()), fen("SELECT SUM(payable) FROM fee_item WHERE status = 'DECLARED'"), "declared items");
		assertEquals(amount(ledger.declared()), fen("SELECT SUM(principal) FROM arrears"), "arrears, paid or not");
		assertEquals(fen("SELECT SUM(total) FROM voucher"), fen("SELECT SUM(amount) FROM voucher_line"), "vouchers");
		assertEquals(List.of(), bureau.rows("SELECT arrears_id FROM voucher_line GROUP BY arrears_id HAVING COUNT(*) > 1"), "lines on two vouchers");
	}

	/** No state was written that its table does not allow. */
	void keepTo(StatusAudit... audits) {
		// opens the client's database, which only commands do
		read("status");
		List.of(audits).forEach(StatusAudit::check);
	}

	private FeePeriod month() {
		return FeePeriod.containing(today);
	}

	/** Submits, as the wires allow, and asks until everything is settled; what is refused is not submitted. */
	private void submit(String command, String path, Kind fault) {
		if (fault != null) {
			product.breakNext(fault, path);
		}
		Terminal.Outcome last = product.commands.run(command + " --wait 0");
		for (int round = 0; round < ROUNDS && !read("status").get("open").isEmpty(); round++) {
			// 5 as long as the bureau has not decided
			last = product.commands.run("feedback");
		}
		JsonNode open = read("status").get("open");
		assertEquals(0, open.size(), open + " is not settled: " + last);
	}

	/** Reads; a fault that was meant for a submission may hit it. */
	private JsonNode read(String command) {
		Terminal.Outcome outcome = product.commands.run(command + " --json");
		return outcome.exit() == ExitCode.DONE.value() ? outcome.json() : product.done(command);
	}

	private BigDecimal fen(String sum) {
		String fen = bureau.rows(sum.replace("SELECT SUM(", "SELECT COALESCE(SUM(").replaceFirst("\\) FROM", "), 0) FROM")).getFirst();
		return new BigDecimal(fen).movePointLeft(2).setScale(2);
	}

	private static String grouped(BigDecimal amount) {
		return "%,.2f".formatted(amount);
	}

	private static BigDecimal money(JsonNode node, String field) {
		return amount(new BigDecimal(node.get(field).asText()));
	}

	private static BigDecimal amount(BigDecimal money) {
		return money.setScale(2);
	}
}
