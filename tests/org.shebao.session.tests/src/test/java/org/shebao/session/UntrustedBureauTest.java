package org.shebao.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.http.HttpConnector;
import org.shebao.store.OpenStore;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** Real connections to servers that are no bureau. */
@ExtendWith(OneStore.class)
class UntrustedBureauTest {

	private static final char[] SECRET = "changeit".toCharArray();

	private final HttpConnector connector = new HttpConnector();
	private Workplace place;

	@BeforeEach
	void empty(OpenStore store) {
		place = Workplace.empty(store, connector);
	}

	@AfterEach
	void close() {
		connector.close();
	}

	private void offer(URI address) {
		place.registration.offer(Workplace.GUIZHOU, address, Samples.COMPANY);
	}

	@Test
	@DisplayName("§7 of the architecture: a server with a certificate that nobody vouches for hears no taxpayer id, and no employer is added")
	void aSelfSignedServerIsNotTrusted(@TempDir Path folder) throws IOException, InterruptedException, GeneralSecurityException {
		AtomicInteger requests = new AtomicInteger();
		HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder.resolve("server.p12"))));
		server.createContext("/", exchange -> {
			requests.incrementAndGet();
			exchange.close();
		});
		server.start();
		try {
			assertThrows(GatewayException.Untrusted.class, () -> offer(URI.create("https://localhost:" + server.getAddress().getPort())));
		} finally {
			server.stop(0);
		}
		assertEquals(0, requests.get());
		assertEquals(List.of(), place.employers.list());
	}

	@Test
	@DisplayName("W-12: where nobody listens there is no connection, and no employer is added")
	void nobodyListens() throws IOException {
		int free;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			free = socket.getLocalPort();
		}
		assertThrows(GatewayException.Unreachable.class, () -> offer(URI.create("http://localhost:" + free)));
		assertEquals(List.of(), place.employers.list());
	}

	private static SSLContext selfSigned(Path file) throws IOException, InterruptedException, GeneralSecurityException {
		Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "server", "-keyalg",
				"EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost", "-validity", "2", "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass",
				new String(SECRET)).redirectErrorStream(true).start();
		String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, keytool.waitFor(), said);
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(file)) {
			keys.load(in, SECRET);
		}
		KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		managers.init(keys, SECRET);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(managers.getKeyManagers(), null, null);
		return context;
	}
}
