package org.shebao.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

class MonthTest {

	@TempDir
	Path folder;

	/**
	 * Last year's wages and 3.33 % more: 2996.57, 4339.86, 6199.80, 21182.65, 28932.40; bases under the limits of 2025: 4394.70, 4394.70, 6199.80, 21182.65, 21973.50.
	 * <p>
	 * 16 %: 703.15 × 2 + 991.97 + 3389.22 + 3515.76 = 9303.25; 8 %: 351.58 × 2 + 495.98 + 1694.61 + 1757.88 = 4651.63; 0.5 %, three times: 21.97 × 2 + 31.00 + 105.91 +
	 * 109.87 = 290.72; 0.2 %: 8.79 × 2 + 12.40 + 42.37 + 43.95 = 116.30; 7.5 %: 329.60 × 2 + 464.99 + 1588.70 + 1648.01 = 4360.90; 2 %: 87.89 × 2 + 124.00 + 423.65 +
	 * 439.47 = 1162.90; 5 × 5.00 = 25.00; together 20492.14.
	 */
	@DisplayName("C-1, R-172: the product does a month from the region to a bank voucher that is right to the cent")
	@Test
	void month() throws IOException, InterruptedException {
		JsonNode month = Product.built(folder.resolve("home")).run("month", "--folder", folder.resolve("demo").toString(), "--today", "2025-08-20", "--json").expect(0).json();
		JsonNode voucher = month.get("voucher");
		assertEquals("20492.14", voucher.get("total").asText());
		String text = text(voucher.get("file").asText());
		for (String expected : new String[] { "20,492.14", "贰万零肆佰玖拾贰元壹角肆分", "92522301MA6F2W3T68", "兴义市示例小吃店", "国家税务总局兴义市税务局" }) {
			assertTrue(text.contains(expected), expected + " in\n" + text);
		}
	}

	private static String text(String pdf) throws IOException, InterruptedException {
		Process reader = new ProcessBuilder("pdftotext", "-layout", "-enc", "UTF-8", pdf, "-").redirectErrorStream(true).start();
		String text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, reader.waitFor(), text);
		return text;
	}
}
