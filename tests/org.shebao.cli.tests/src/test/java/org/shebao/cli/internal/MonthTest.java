package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.cli.ExitCode;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;

class MonthTest {

	@TempDir
	Path folder;
	private DemoProduct product;

	@BeforeEach
	void build() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		product = new DemoProduct(folder.resolve("home"));
	}

	@AfterEach
	void close() {
		product.close();
	}

	/**
	 * Bases of the wages 3000.00, 5000.00, 6333.33, 8765.43 and 30000.00 under the limits of 2025: 4394.70, 5000.00, 6333.33, 8765.43, 21973.50. Amounts by hand,
	 * for example the pension's 16 %: 703.15 + 800.00 + 1013.33 + 1402.47 + 3515.76 = 7434.71.
	 */
	@Test
	@DisplayName("C-1, R-172: the month ends with a voucher that is right to the cent, as a PDF")
	void theMonthEndsWithAVoucherRightToTheCent() {
		Terminal.Outcome month = product.run(ExitCode.DONE, "month --folder " + folder.resolve("demo"));
		List<String> amounts = List.of("7434.71", "3717.36", "232.34", "185.86", "3485.02", "929.34");
		amounts.forEach(amount -> assertTrue(month.out().contains(amount), amount + " in\n" + month.out()));
		assertTrue(month.out().contains("16449.31 元（人民币壹万陆仟肆佰肆拾玖元叁角壹分）"), month.out());
		assertTrue(month.out().contains("不在年度申报期限内：2025 年度缴费工资调整"), month.out());
		assertEquals("", month.err());
		assertEquals(1, pdfs(folder.resolve("demo/run-001/papers")));
	}

	@Test
	@DisplayName("R-072: inside the window the month declares the annual wages")
	void insideTheWindowTheAnnualWagesAreDeclared() {
		Terminal.Outcome month = product.run(ExitCode.DONE, "month --today 2025-02-10 --folder " + folder.resolve("demo"));
		assertTrue(month.out().contains("在年度申报期限内：2025 年度缴费工资申报"), month.out());
	}

	@Test
	void aSecondRunHasAFolderOfItsOwnAndLeavesTheFirstAlone() {
		product.run(ExitCode.DONE, "month --folder " + folder.resolve("demo"));
		DemoProduct second = new DemoProduct(folder.resolve("home"));
		try {
			JsonNode document = second.run(ExitCode.DONE, "month --json --folder " + folder.resolve("demo")).json();
			assertEquals("16449.31", document.get("voucher").get("total").asText());
			assertEquals("2025-11", document.get("fees").get("period").asText());
			assertEquals(5, document.get("wages").get("filledIn").asInt());
			assertTrue(document.get("voucher").get("file").asText().contains("run-002"));
			assertEquals(1, pdfs(folder.resolve("demo/run-001/papers")));
			assertEquals(1, pdfs(folder.resolve("demo/run-002/papers")));
		} finally {
			second.close();
		}
	}

	@Test
	@DisplayName("R-118: whoever had a wage last year earns more; whoever has one this year is left alone")
	void onlyThoseWhoNeedAWageAreFilledIn() {
		product.bureau.lastYear.put(person(1), Money.parse("2900.00"));
		for (int number = 2; number <= 5; number++) {
			product.bureau.wages.put(person(number), Money.parse("5000.00"));
		}
		JsonNode wages = product.run(ExitCode.DONE, "month --json --folder " + folder.resolve("demo")).json().get("wages");
		assertEquals(1, wages.get("filledIn").asInt());
		assertEquals(1, wages.get("imported").asInt());
		assertEquals("2996.57", wages.get("wages").asText());
		assertEquals(Map.of(person(1), Money.parse("2996.57"), person(2), Money.parse("5000.00"), person(3), Money.parse("5000.00"), person(4), Money.parse("5000.00"),
				person(5), Money.parse("5000.00")), product.bureau.wages);
	}

	@Test
	void whenAllWagesAreDeclaredNothingIsSubmitted() {
		for (int number = 1; number <= 5; number++) {
			product.bureau.wages.put(person(number), Money.parse("5000.00"));
		}
		Terminal.Outcome month = product.run(ExitCode.DONE, "month --folder " + folder.resolve("demo"));
		assertTrue(month.out().contains("2025 年度的缴费工资均已申报，没有需要提交的"), month.out());
	}

	private static PersonNumber person(int number) {
		return new PersonNumber("%016d".formatted(number));
	}

	@Test
	@DisplayName("R-096: a refused wage ends the month with 3, its rule and the persons")
	void aRefusedWageEndsTheMonth() {
		product.bureau.refusedName = "王一";
		Terminal.Outcome month = product.run(ExitCode.REFUSED, "month --folder " + folder.resolve("demo"));
		assertEquals(List.of("R-096 2025-01属期存在已申报数据，不允许调低缴费工资", "  王一"), month.err().lines().toList());
	}

	@Test
	@DisplayName("R-137: other periods are told, the month of the business date is declared")
	void otherPeriodsAreTold() {
		product.bureau.periods.addAll(List.of(FeePeriod.of(2025, 9), FeePeriod.of(2025, 10), FeePeriod.of(2025, 11)));
		Terminal.Outcome month = product.run(ExitCode.DONE, "month --folder " + folder.resolve("demo"));
		assertTrue(month.out().contains("另有 2 个属期（2025-09 至 2025-10）待申报"), month.out());
		assertFalse(product.bureau.declared.isEmpty());
		product.bureau.declared.values().forEach(item -> assertEquals(FeePeriod.of(2025, 11), item.period()));
	}

	@Test
	void anEmployerThatTheBureauDoesNotHaveIsAUsageError() {
		assertEquals(2, product.run("month --employer-id E-999 --folder " + folder.resolve("demo")).exit());
	}

	private static long pdfs(Path papers) {
		try (Stream<Path> files = Files.list(papers)) {
			return files.filter(file -> file.toString().endsWith(".pdf")).count();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
