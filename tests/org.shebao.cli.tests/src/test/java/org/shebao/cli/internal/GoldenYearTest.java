package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The year 2025 of E-005 (DOMAIN §10.6), from the workbook to the vouchers, computed by hand. */
class GoldenYearTest {

	private static final List<String> WAGES = List.of("3000.00", "4394.70", "6333.33", "21973.50", "30000.00");
	private static final String PENSION_EMPLOYER = "102100100";

	/**
	 * January to June, limits of 2024 (4363.35, 21816.75): bases 4363.35, 4394.70, 6333.33, 21816.75, 21816.75.
	 * <p>
	 * 16 %: 698.14 + 703.15 + 1013.33 + 3490.68 × 2; 8 %: 349.07 + 351.58 + 506.67 + 1745.34 × 2; 0.5 %: 21.82 + 21.97 + 31.67 + 109.08 × 2; 0.2 %: 8.73 + 8.79 + 12.67
	 * + 43.63 × 2; 7.5 %: 327.25 + 329.60 + 475.00 + 1636.26 × 2; 2 %: 87.27 + 87.89 + 126.67 + 436.34 × 2; 5 × 5.00.
	 */
	private static final Map<String, String> FIRST_HALF = Map.of(PENSION_EMPLOYER, "9395.98", "102100200", "4698.00", "102200100", "293.62", "102200200", "293.62",
			"102400100", "117.45", "102300100", "4404.37", "102300200", "1174.51", "102500100", "293.62", "102300400", "25.00");

	/** From July, limits of 2025 (4394.70, 21973.50): the rows of DOMAIN §2.5 for 3000.00, 4394.70, 6333.33, 21973.50 and 30000.00, added up. */
	private static final Map<String, String> SECOND_HALF = Map.of(PENSION_EMPLOYER, "9451.15", "102100200", "4725.59", "102200100", "295.35", "102200200", "295.35",
			"102400100", "118.15", "102300100", "4430.22", "102300200", "1181.39", "102500100", "295.35", "102300400", "25.00");

	/**
	 * What the publication of 14 July adds to each month before: only the wages outside the old limits move. 16 %: 5.01 + 25.08 × 2; 8 %: 2.51 + 12.54 × 2; 0.5 %: 0.15 +
	 * 0.79 × 2; 0.2 %: 0.06 + 0.32 × 2; 7.5 %: 2.35 + 11.75 × 2; 2 %: 0.62 + 3.13 × 2.
	 */
	private static final Map<String, String> TOP_UP = Map.of(PENSION_EMPLOYER, "55.17", "102100200", "27.59", "102200100", "1.73", "102200200", "1.73", "102400100", "0.70",
			"102300100", "25.85", "102300200", "6.88", "102500100", "1.73");

	@TempDir
	Path folder;

	@BeforeEach
	void inChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
	}

	/** 6 × 20696.17 + (20817.55 + 6 × 121.38) + 5 × 20817.55 = 249810.60, which is also 12 × 20817.55: after the top-ups the whole year stands at the new limits. */
	@DisplayName("C-1…C-9, SC-38: the golden year of E-005 is right to the cent from the workbook to the twelve vouchers")
	@Test
	void goldenYear() {
		try (SandboxProduct product = new SandboxProduct(folder, "2025-01-10").registered()) {
			declareWages(product);
			BigDecimal year = BigDecimal.ZERO;
			for (int month = 1; month <= 12; month++) {
				String period = "2025-%02d".formatted(month);
				product.today(period + "-20");
				JsonNode items = product.done("items list").get("items");
				check(items, period, month <= 6 ? FIRST_HALF : SECOND_HALF, "NORMAL");
				for (int earlier = 1; earlier <= 6; earlier++) {
					check(items, "2025-%02d".formatted(earlier), month == 7 ? TOP_UP : Map.of(), "DIFFERENTIAL");
				}
				String words = month <= 6 ? "贰万零陆佰玖拾陆元壹角柒分" : month == 7 ? "贰万壹仟伍佰肆拾伍元捌角叁分" : "贰万零捌佰壹拾柒元伍角伍分";
				year = year.add(declareAndPay(product, month <= 6 ? "20696.17" : month == 7 ? "21545.83" : "20817.55", words));
			}
			assertEquals(new BigDecimal("249810.60"), year);
			assertEquals(0, product.done("items list").get("items").size());
			assertEquals(0, product.done("arrears").get("lines").size());
			// 12 ordinary months and 6 topped up, each for two unit numbers
			assertEquals(36, product.done("records --from 2025-01-01 --to 2025-12-31").get("records").size());
		}
	}

	private void declareWages(SandboxProduct product) {
		Path template = folder.resolve("参保职工列表.xlsx");
		assertEquals(5, product.done("wages template " + template).get("rows").asInt());
		Path filled = FilledTemplate.filled(template, folder.resolve("filled.xlsx"), WAGES);
		assertEquals(5, product.done("wages import " + filled).findValue("imported").asInt());
		JsonNode batch = product.done("wages submit --all").get("batch");
		assertEquals("ALL_ACCEPTED", batch.get("status").asText());
		assertEquals("ANNUAL", batch.get("scope").get("kind").asText());
	}

	private static void check(JsonNode items, String period, Map<String, String> due, String nature) {
		int found = 0;
		for (JsonNode item : items) {
			if (item.get("period").asText().equals(period) && item.get("nature").asText().equals(nature)) {
				String code = item.get("item").get("code").asText();
				assertEquals(due.get(code), item.get("due").asText(), nature + " " + code + " of " + period);
				found++;
			}
		}
		assertEquals(due.size(), found, nature + " items of " + period);
	}

	private BigDecimal declareAndPay(SandboxProduct product, String total, String words) {
		product.done("declare --all");
		assertEquals(total, product.done("arrears").get("totals").get("total").asText());
		JsonNode voucher = product.done("voucher issue --out " + folder);
		assertEquals(total, voucher.get("request").get("total").asText());
		String text = PdfText.of(Path.of(voucher.get("file").asText()));
		String grouped = "%,.2f".formatted(new BigDecimal(total));
		assertTrue(text.contains(grouped) && text.contains(words), grouped + " " + words + " in\n" + text);
		String number = voucher.get("request").get("voucherNo").asText();
		assertTrue(text.contains(number), text);
		product.operator().payVoucher(number);
		return new BigDecimal(total);
	}
}
