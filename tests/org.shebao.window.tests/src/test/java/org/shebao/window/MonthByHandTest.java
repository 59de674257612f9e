package org.shebao.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.product.secrets.PlainSearch;

/** A month of E-005 by the widgets of the finished product. */
class MonthByHandTest {

	private static final Duration LONG = Duration.ofMinutes(2);
	/** Two characters of a name are too few to tell them from chance. */
	private static final int TOO_SHORT = 2;

	@TempDir
	Path folder;

	/** The password, a pasted and a typed wage; the people are added when they are seen. */
	private final PlainSearch secrets = new PlainSearch().text(MonthByHand.PASSWORD).wage("6333.33").wage("4394.70").wage("21973.50");

	/**
	 * January 2025, limits of 2024 (4363.35, 21816.75): bases 4363.35, 4394.70, 6333.33, 21816.75, 21816.75.
	 * <p>
	 * 16 %: 698.14 + 703.15 + 1013.33 + 3490.68 × 2 = 9395.98; 8 %: 349.07 + 351.58 + 506.67 + 1745.34 × 2 = 4698.00; 0.5 %, three times: 21.82 + 21.97 + 31.67 + 109.08 ×
	 * 2 = 293.62; 0.2 %: 8.73 + 8.79 + 12.67 + 43.63 × 2 = 117.45; 7.5 %: 327.25 + 329.60 + 475.00 + 1636.26 × 2 = 4404.37; 2 %: 87.27 + 87.89 + 126.67 + 436.34 × 2 =
	 * 1174.51; 5 × 5.00 = 25.00; together 20696.17.
	 */
	@DisplayName("C-1, R-010 … R-025, R-075 … R-084, R-138, R-167 … R-172: a month from the wizard to the voucher's PDF by clicks, keys and paste, without a block; nothing of it stands in clear in a file of the window's")
	@Test
	void month() throws IOException, InterruptedException {
		try (Screen screen = Screen.open()) {
			Path temporary = Files.createDirectories(folder.resolve("temporary"));
			Product product = new Product(screen, folder).with(MonthByHand.TODAY).with("-Djava.io.tmpdir=" + temporary);
			product.preferring("folder=" + product.saved());
			try (Window window = product.start()) {
				MonthByHand month = new MonthByHand(window);
				month.addEmployer();
				month.logIn();
				window.within(LONG).named("card.shortcuts").facts();
				month.employees().stream().filter(each -> each.length() > TOO_SHORT).forEach(secrets::text);
				month.fillIn();
				month.wages();
				month.chooseItems();
				month.declare();
				month.chooseArrears();
				month.pay();
				String text = text(product.saved(".pdf").getFirst());
				for (String expected : List.of("20,696.17", "贰万零陆佰玖拾陆元壹角柒分", MonthByHand.TAXPAYER, "兴义市示例小吃店",
						"国家税务总局兴义市税务局")) {
					assertTrue(text.contains(expected), expected + " in\n" + text);
				}
				assertEquals(List.of(), window.blocks().stream().filter(Block::waited).toList());
				month.walk();
				window.blocks();
				month.walk();
				assertEquals(List.of(), window.blocks().stream().filter(Block::counts).toList());
				assertEquals(List.of(), secrets.in(folder, product.saved(), folder.resolve("data/bureau")), "while the window is open");
			}
			// what the user saved is the user's, and the bureau's own data are not the client's
			assertEquals(List.of(), secrets.in(folder, product.saved(), folder.resolve("data/bureau")));
		}
	}

	private static String text(Path pdf) throws IOException, InterruptedException {
		Process reader = new ProcessBuilder("pdftotext", "-layout", "-enc", "UTF-8", pdf.toString(), "-").redirectErrorStream(true).start();
		String text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, reader.waitFor(), text);
		return text;
	}
}
