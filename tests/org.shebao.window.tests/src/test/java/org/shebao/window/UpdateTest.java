package org.shebao.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.product.site.NextVersion;
import org.shebao.product.site.UpdateSite;

/** The product with the window updates itself when its user asks for it. */
class UpdateTest {

	private static final Duration LONG = Duration.ofMinutes(2);
	private static final Path BUILT_SITE = Path.of("../../product/target/repository");

	@TempDir
	Path folder;

	@DisplayName("R-029, R-042: from the about dialog 1.0.0 becomes 1.1.0 by an update site, starts anew when the user agrees, and has the employer that was added before")
	@Test
	void update() throws IOException, InterruptedException {
		NextVersion.make(BUILT_SITE, folder.resolve("next"), "1.1.0");
		try (Screen screen = Screen.open();
				UpdateSite site = new UpdateSite(folder.resolve("next"), BUILT_SITE);
				Window window = new Product(screen, folder, installed()).with(MonthByHand.TODAY).with("-Dp2.httpRule=allow").start()) {
			Arrival.small(window).add();
			Desk desk = new Desk(window);
			about(window, "版本 1.0.0");
			window.named("about.update").click();
			desk.fill("site", site.address().toString());
			window.named("form.submit").click();
			desk.yes("当前版本为 1.0.0，可以更新到版本 1.1.0");
			desk.yes("已更新到版本 1.1.0");
			Window anew = window.restarted();
			anew.within(LONG).grid("grid", "start.employers").awaitRows(1);
			about(anew, "版本 1.1.0");
			anew.named("about.close").click();
			anew.press("Ctrl+Q");
			assertEquals(0, anew.within(LONG).awaitEnd());
		}
	}

	private static void about(Window window, String version) {
		window.named("title.about").click();
		assertEquals(version, window.named("about.version").text());
	}

	/** A copy of the product that may change. */
	private Path installed() throws IOException, InterruptedException {
		Path copy = folder.resolve("product");
		assertEquals(0, new ProcessBuilder("cp", "-a", Product.installed().toString(), copy.toString()).inheritIO().start().waitFor());
		return copy;
	}
}
