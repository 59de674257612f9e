package org.shebao.bureau.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.bureau.SandboxBureau;
import org.shebao.gateway.BureauInfo;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.TaxBureau;
import org.shebao.gateway.http.HttpConnector;
import org.shebao.gateway.regions.ContributedRegions;
import org.shebao.gateway.regions.PackSource;
import org.shebao.gateway.regions.RegionContribution;
import org.shebao.gateway.sandbox.Sandbox;
import org.shebao.gateway.sandbox.Sandbox.Options;
import org.shebao.gateway.sandbox.SandboxException;

/** Starting and stopping the sandbox as the product does. */
class SandboxTest {
	@TempDir
	Path folder;

	private static SandboxBureau sandbox(String pack) {
		return new SandboxBureau(new ContributedRegions(
				List.of(new RegionContribution("520000", "贵州省", null, PackSource.directory(Path.of(pack)), List.of())), List.of()));
	}

	private static SandboxBureau sandbox() {
		return sandbox("../../bundles/org.shebao.region.guizhou/pack");
	}

	private Options options(int port) {
		return new Options(folder.resolve("new/bureau"), port, ServedBureau.TODAY, List.of());
	}

	@DisplayName("it makes its folder, serves the real client on loopback, stops once, and starts again on the same data and port")
	@Test
	void startsAndStops() {
		try (HttpConnector connector = new HttpConnector()) {
			Sandbox.Running running = sandbox().start(options(0));
			TaxBureau bureau = connector.connect(running.address());
			BureauInfo info = bureau.info();
			assertEquals("520000", info.regionId());
			assertTrue(info.sandbox());
			assertEquals("127.0.0.1", running.address().getHost());
			running.close();
			running.close();
			assertThrows(GatewayException.class, bureau::info);
			try (Sandbox.Running again = sandbox().start(options(running.address().getPort()))) {
				assertEquals(running.address(), again.address());
				assertEquals("520000", bureau.info().regionId());
				assertEquals(running.employers(), again.employers());
			}
		}
	}

	@DisplayName("a port that is taken is told, and the data are left to the next one who tries")
	@Test
	void portTaken() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			SandboxException failure = assertThrows(SandboxException.class, () -> sandbox().start(options(taken.getLocalPort())));
			assertTrue(failure.getMessage().contains(String.valueOf(taken.getLocalPort())), failure.getMessage());
		}
		sandbox().start(options(0)).close();
	}

	@DisplayName("a region that is missing or broken is told, and nothing is made")
	@Test
	void regions() {
		SandboxException missing = assertThrows(SandboxException.class, () -> new SandboxBureau(new ContributedRegions(List.of(), List.of())).start(options(0)));
		assertTrue(missing.getMessage().contains("520000"), missing.getMessage());
		SandboxException broken = assertThrows(SandboxException.class, () -> sandbox("nowhere").start(options(0)));
		assertTrue(broken.getMessage().length() > missing.getMessage().length(), broken.getMessage());
		assertTrue(Files.notExists(folder.resolve("new")));
	}

	@DisplayName("a folder that cannot be one is told")
	@Test
	void badFolder() throws IOException {
		Path file = Files.createFile(folder.resolve("file"));
		SandboxException failure = assertThrows(SandboxException.class, () -> sandbox().start(new Options(file, 0, null, List.of())));
		assertTrue(failure.getMessage().contains(file.toString()), failure.getMessage());
	}
}
