package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.cli.ExitCode;

import picocli.CommandLine;

/** One month by the single commands, each asked for its JSON document. */
class JourneyTest {

	@TempDir
	Path folder;

	@Test
	void everyCommandPrintsExactlyOneDocument() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		List<String> done = new ArrayList<>();
		try (DemoProduct product = new DemoProduct(folder.resolve("home"))) {
			product.environment.put(Passwords.CURRENT, DemoBureau.INITIAL_PASSWORD);
			run(product, done, "regions", "employer add " + DemoBureau.TAXPAYER + " --region 520000", "employer list", "employer remark 甲", "login", "password");
			product.environment.put(Passwords.CURRENT, DemoProduct.PASSWORD);
			run(product, done, "login", "sync --full", "sync", "employees list --without-wage", "employees list --type 110 --unit 12345", "employees export FOLDER/e.xlsx",
					"wages template FOLDER/w.xlsx", "wages import --preview FOLDER/w.xlsx", "wages import FOLDER/w.xlsx", "wages add --all-normal", "wages list",
					"wages set 0000000000000001 5000.00", "wages check", "wages remove 0000000000000002 0000000000000003", "wages clear",
					"wages add --person 张三 --wage 8000", "wages submit --all", "wages add --without-wage");
			product.bureau.refusedName = "王一";
			for (int person = 1; person <= 4; person++) {
				run(product, done, "wages set %016d 6000".formatted(person));
			}
			assertEquals(ExitCode.REFUSED.value(), product.run("wages submit --all --json").exit());
			product.bureau.refusedName = "";
			JsonNode records = run(product, done, "wages records");
			long batch = records.get(0).get("id").asLong();
			run(product, done, "wages lines " + batch, "wages export " + batch + " FOLDER/lines.xlsx", "wages again " + batch, "wages submit --persons 0000000000000003",
					"wages feedback");
			JsonNode items = run(product, done, "items list").get("items");
			String item = items.get(0).get("id").asText();
			run(product, done, "items persons " + item, "items explain " + item + " 0000000000000001", "items export FOLDER/items.xlsx", "declare --all --check",
					"declare --all", "feedback", "records", "arrears", "voucher payers");
			JsonNode voucher = run(product, done, "voucher issue --account A1 --out FOLDER");
			String number = voucher.get("request").get("voucherNo").asText();
			assertTrue(Files.exists(Path.of(voucher.get("file").asText())));
			run(product, done, "voucher list", "voucher reprint " + number + " --out FOLDER", "status", "reference");
			assertEquals(List.of(), untried(product, done));
		}
	}

	/** Runs commands with {@code --json} and gives the last one's document. */
	private JsonNode run(DemoProduct product, List<String> done, String... lines) {
		JsonNode last = null;
		for (String line : lines) {
			last = product.run(ExitCode.DONE, line.replace("FOLDER", folder.toString()) + " --json").json();
			done.add(line);
		}
		return last;
	}

	/** The commands that were not run; the bureau's console needs another process, an update a product, and the month has a test of its own. */
	private static List<String> untried(DemoProduct product, List<String> done) {
		return leaves(product.terminal().line(System.out, System.err)).stream().map(command -> command.getCommandSpec().qualifiedName().replaceFirst("^shebao ", ""))
				.filter(name -> !name.startsWith("bureau ") && !name.startsWith("regions ") && !name.equals("update") && !name.equals("month")).filter(name -> done.stream().noneMatch(line -> (line + " ").startsWith(name + " "))).toList();
	}

	private static List<CommandLine> leaves(CommandLine parent) {
		return parent.getSubcommands().isEmpty() ? List.of(parent)
				: parent.getSubcommands().values().stream().flatMap(command -> leaves(command).stream()).toList();
	}
}
