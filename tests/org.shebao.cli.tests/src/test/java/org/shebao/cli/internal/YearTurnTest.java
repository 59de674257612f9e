package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wages of a year end with it. */
class YearTurnTest {

	@DisplayName("R-095: in January everybody whose wage ended in December is without wage, as soon as a login has told that it is January")
	@Test
	void january(@TempDir Path folder) {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		try (SandboxProduct product = new SandboxProduct(folder.resolve("product"), "2025-12-10").registered()) {
			assertEquals(5, withoutWage(product), "what was declared for 2024 has ended");
			product.done("wages add --all-normal");
			for (int person = 1; person <= 5; person++) {
				product.done("wages set 520199%010d 5000.00".formatted(person));
			}
			product.done("wages submit --all");
			product.done("sync --full");
			assertEquals(0, withoutWage(product));
			product.today("2026-01-05");
			assertEquals(0, withoutWage(product), "the last known business date is in December");
			product.done("login");
			assertEquals(5, withoutWage(product));
			assertEquals(5, product.done("employees export --without-wage " + folder.resolve("e.xlsx")).get("rows").asInt());
			assertEquals(5, product.done("wages add --without-wage").get("added").asInt());
		}
	}

	private static long withoutWage(SandboxProduct product) {
		return product.done("employees list --without-wage").get("count").asLong();
	}
}
