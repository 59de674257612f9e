package org.shebao.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

	@DisplayName("R-028, R-029, R-042: the window tells of 1.1.0 by itself; from the about dialog 1.0.0 becomes 1.1.0 by an update site, also after an update that was cancelled in the middle of a file; it starts anew when the user agrees, and has the employer that was added before")
	@Test
	void update() throws IOException, InterruptedException {
		NextVersion.make(BUILT_SITE, folder.resolve("next"), "1.1.0");
		try (Screen screen = Screen.open();
				UpdateSite site = new UpdateSite(folder.resolve("next"), BUILT_SITE);
				Window window = new Product(screen, folder, installed()).with(MonthByHand.TODAY).with("-Dp2.httpRule=allow -Dshebao.update.site=" + site.address()).start()) {
			Arrival.small(window).add();
			assertEquals("更新到版本 1.1.0", window.within(LONG).named("title.update").text());
			about(window, "版本 1.0.0");
			window.named("about.update").click();
			site.hold("/plugins/org.shebao.core_");
			begin(window);
			site.awaitHeld();
			window.within(LONG).named("task.cancel").click().within(LONG).named("task.cancel").awaitGone();
			site.hold("");
			window.named("about.update").click();
			begin(window);
			window.within(LONG).saying("已更新到版本 1.1.0").facts();
			window.press("Enter");
			Window anew = window.restarted();
			anew.within(LONG).grid("grid", "start.employers").awaitRows(1);
			about(anew, "版本 1.1.0");
			anew.named("about.close").click().named("grid").await("focus", Facts::focus);
			anew.press("Ctrl+Q");
			assertEquals(0, anew.within(LONG).awaitEnd());
		}
	}

	/** Looks at the site in the form, and wants what it has. */
	private static void begin(Window window) {
		window.within(LONG).named("form.submit").click();
		new Desk(window).yes("当前版本为 1.0.0，可以更新到版本 1.1.0");
	}

	private static void about(Window window, String version) {
		window.named("title.about").click();
		String shown = window.named("about.version").text();
		assertTrue(shown.startsWith(version), shown);
	}

	/** A copy of the product that may change. */
	private Path installed() throws IOException, InterruptedException {
		Path copy = folder.resolve("product");
		assertEquals(0, new ProcessBuilder("cp", "-a", Product.installed().toString(), copy.toString()).inheritIO().start().waitFor());
		return copy;
	}
}
