package org.shebao.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The region is a feature of its own that the update site publishes. */
class RegionFeatureTest {
	private static final String REGION = "org.shebao.region.guizhou.feature.feature.group";
	private static final Path UPDATE_SITE = Path.of("../../product/target/repository");

	@TempDir
	Path folder;

	@DisplayName("R-008, DOMAIN §8: a region is removed from a product and installed into it again from the update site")
	@Test
	void removeAndInstall() throws IOException, InterruptedException {
		Product product = Product.copied(folder.resolve("product"), folder.resolve("home"));
		assertEquals(1, regions(product));
		product.run("-application", "org.eclipse.equinox.p2.director", "-uninstallIU", REGION).expect(0);
		assertEquals(0, regions(product));
		product.run("-application", "org.eclipse.equinox.p2.director", "-repository", UPDATE_SITE.toUri().normalize().toString(), "-installIU", REGION).expect(0);
		assertEquals(1, regions(product));
	}

	private static int regions(Product product) throws IOException, InterruptedException {
		return product.run("regions", "--json").expect(0).json().get("regions").size();
	}
}
