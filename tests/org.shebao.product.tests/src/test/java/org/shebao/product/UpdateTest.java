package org.shebao.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.shebao.product.site.NextVersion;
import org.shebao.product.site.UpdateSite;

import com.fasterxml.jackson.databind.JsonNode;

/** The installed product updates itself from an update site on loopback HTTP. */
class UpdateTest {

	private static final String OWN_ARTIFACT = "/plugins/org.shebao.core_";

	@TempDir
	Path folder;

	@DisplayName("1.0.0 becomes 1.1.0 with all data, also after a site that breaks off, a kill -9 in the middle of an artifact, and one when the new version is noted and not yet in use")
	@Test
	void update() throws IOException, InterruptedException {
		Client client = Client.withAMonth(folder);
		List<JsonNode> before = client.documents();
		NextVersion.make(Product.UPDATE_SITE, folder.resolve("next"), "1.1.0");
		try (UpdateSite site = new UpdateSite(folder.resolve("next"), Product.UPDATE_SITE)) {
			site.breakOff(OWN_ARTIFACT);
			client.update(site).expect(1);
			site.breakOff("");
			site.hold(OWN_ARTIFACT);
			client.killUpdate(site, process -> site.awaitHeld());
		}
		assertFalse(Files.exists(client.data().resolve("database.previous")));
		try (UpdateSite site = new UpdateSite(folder.resolve("next"), Product.UPDATE_SITE)) {
			// it starts after the first kill, else nothing would be noted here
			assertTrue(client.killNoted(site, "1.1.0"));
			assertEquals("1.0.0", client.versions().get("installed").asText());
			assertFalse(Files.exists(client.installation().resolve("update.safety")));
			JsonNode updated = client.update(site).expect(0).json();
			assertEquals(List.of("1.0.0", "1.1.0", "1.1.0"), List.of(updated.get("running").asText(), updated.get("installed").asText(), updated.get("offered").asText()));
			assertEquals("1.1.0", client.versions().get("running").asText());
			assertTrue(site.sent().stream().noneMatch(path -> path.contains("derby_10")), "what is not new is not loaded");
		}
		assertEquals(before, client.documents());
		assertTrue(Files.exists(client.data().resolve("database.previous")), "the change set of 1.1.0 has run");
	}
}
