package org.shebao.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.product.site.UpdateSite;

/** The region is a feature of its own that the update site publishes. */
class RegionFeatureTest {
	private static final String REGION = "org.shebao.region.guizhou";

	@TempDir
	Path folder;

	@DisplayName("R-008, DOMAIN §8: a region is removed from a running product and installed into it again from the update site; the same process knows it at once, and so does the next")
	@Test
	void removeAndInstall() throws IOException, InterruptedException {
		Product product = Product.copied(folder.resolve("product"), folder.resolve("home")).vmArguments("-Dp2.httpRule=allow");
		assertEquals(0, regions(product.run("regions", "remove", REGION, "--json")));
		assertEquals(0, regions(product.run("regions", "--json")));
		try (UpdateSite site = new UpdateSite(Product.UPDATE_SITE)) {
			assertEquals(1, regions(product.run("regions", "install", REGION, "--site", site.address().toString(), "--json")));
		}
		assertEquals(1, regions(product.run("regions", "--json")));
	}

	private static int regions(Product.Outcome listed) {
		return listed.expect(0).json().get("regions").size();
	}
}
