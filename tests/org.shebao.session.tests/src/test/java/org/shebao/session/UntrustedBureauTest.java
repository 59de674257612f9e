package org.shebao.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.core.RuleViolation;
import org.shebao.core.text.Texts;
import org.shebao.gateway.Doubt;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.http.HttpConnector;
import org.shebao.gateway.regions.ContributedRegions;
import org.shebao.gateway.regions.Trust;
import org.shebao.session.Certificates.Validity;
import org.shebao.store.OpenStore;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** Real connections to servers that are no bureau, or cannot prove that they are one. */
@ExtendWith(OneStore.class)
class UntrustedBureauTest {

	private static Certificates certificates;

	private final HttpConnector connector = new HttpConnector();
	private final AtomicInteger requests = new AtomicInteger();
	private OpenStore store;
	private Workplace place;

	@BeforeAll
	static void certify(@TempDir Path folder) {
		certificates = new Certificates(folder).authority("bureaus", Validity.NOW).authority("former", Validity.PAST)
				.server("good", "localhost", "bureaus", Validity.NOW).server("elsewhere", "bureau.example", "bureaus", Validity.NOW)
				.server("expired", "localhost", "bureaus", Validity.PAST).server("early", "localhost", "bureaus", Validity.FUTURE)
				.server("old", "localhost", "former", Validity.NOW).selfSigned("own");
	}

	@BeforeEach
	void empty(OpenStore one) {
		store = one;
		place = Workplace.empty(store, connector);
	}

	@AfterEach
	void close() {
		connector.close();
	}

	private void offer(URI address) {
		place.registration.offer(Workplace.GUIZHOU, address, Samples.COMPANY);
	}

	/** Offers an employer to a server that shows a certificate, and knows no employer. */
	private <T extends Throwable> T refused(Class<T> as, String certificate) throws IOException, GeneralSecurityException {
		HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setHttpsConfigurator(new HttpsConfigurator(certificates.context(certificate)));
		server.createContext("/", exchange -> {
			requests.incrementAndGet();
			exchange.sendResponseHeaders(200, 0);
			exchange.getResponseBody().write("[]".getBytes(StandardCharsets.US_ASCII));
			exchange.close();
		});
		server.start();
		try {
			return assertThrows(as, () -> offer(URI.create("https://localhost:" + server.getAddress().getPort())));
		} finally {
			server.stop(0);
		}
	}

	private void trusting(Trust trust) {
		place = Workplace.over(store, new ContributedRegions(List.of(Workplace.guizhou(null, trust)), List.of(connector)));
	}

	@ParameterizedTest(name = "certificate {0}, region trusts {1}")
	@DisplayName("§7 of the architecture: a server with a wrong authority, name or date hears no taxpayer id, no employer is added, and the user is told why")
	@CsvSource({
			"own,       the computer, AUTHORITY, 税务机关服务器的证书不是由可信的机构签发的，不能确认对方就是税务机关",
			"good,      the computer, AUTHORITY, 税务机关服务器的证书不是由可信的机构签发的，不能确认对方就是税务机关",
			"own,       bureaus,      AUTHORITY, 税务机关服务器的证书不是由可信的机构签发的，不能确认对方就是税务机关",
			"good,      own,          AUTHORITY, 税务机关服务器的证书不是由可信的机构签发的，不能确认对方就是税务机关",
			"elsewhere, bureaus,      NAME,      税务机关服务器的证书是发给另一个网址的，不能确认对方就是税务机关",
			"expired,   bureaus,      DATES,     税务机关服务器的证书已经过期或尚未生效，不能确认对方就是税务机关",
			"early,     bureaus,      DATES,     税务机关服务器的证书已经过期或尚未生效，不能确认对方就是税务机关",
			"old,       former,       DATES,     税务机关服务器的证书已经过期或尚未生效，不能确认对方就是税务机关" })
	void aServerThatCannotProveWhoItIsHearsNothing(String certificate, String authority, Doubt doubt, String sentence) throws IOException, GeneralSecurityException {
		if (!"the computer".equals(authority)) {
			trusting(certificates.trust(authority));
		}
		GatewayException.Untrusted refusal = refused(GatewayException.Untrusted.class, certificate);
		assertEquals(doubt, refusal.doubt());
		assertEquals(sentence, Texts.labelOf(refusal.doubt()));
		assertEquals(0, requests.get());
		assertEquals(List.of(), place.employers.list());
	}

	@Test
	@DisplayName("DOMAIN §8: a region's own authority vouches for its bureau, which then hears the request and answers")
	void theRegionsAuthorityVouches() throws IOException, GeneralSecurityException {
		trusting(certificates.trust("bureaus"));
		assertEquals("R-010", refused(RuleViolation.class, "good").rule());
		assertEquals(1, requests.get());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "HTTP/1.1 400 Bad Request\r\n\r\n" })
	@DisplayName("A server that hangs up on the greeting or answers it without encryption is not taken for the bureau; nothing was sent")
	void aServerWithoutEncryptionIsRefused(String answer) throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			CompletableFuture<Void> answering = CompletableFuture.runAsync(() -> answer(socket, answer));
			URI address = URI.create("https://localhost:" + socket.getLocalPort());
			assertEquals(Doubt.CONNECTION, assertThrows(GatewayException.Untrusted.class, () -> offer(address)).doubt());
			socket.close();
			answering.join();
		}
	}

	/** Reads all of a greeting, lest the answer be lost in a reset, and hangs up. */
	private static void answer(ServerSocket socket, String answer) {
		while (!socket.isClosed()) {
			try (Socket greeted = socket.accept()) {
				greeted.getInputStream().readNBytes(5);
				greeted.getInputStream().skip(greeted.getInputStream().available());
				greeted.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
			} catch (IOException closed) {
				return;
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://tax.example", "http://10.0.0.1:8080", "http://127.0.0.1.tax.example", "http://localhost.tax.example", "HTTP://tax.example", "http://[2001:db8::1]" })
	@DisplayName("R-008: an address outside this computer that is not encrypted is refused with the reason, before anything is sent")
	void plainHttpIsForThisComputerOnly(String address) {
		RuleViolation refusal = assertThrows(RuleViolation.class, () -> offer(URI.create(address)));
		assertEquals("税务机关地址“" + address + "”不正确：http:// 开头的网址不加密，证件号码、工资和密码会被他人看到；请改用 https:// 开头的网址", refusal.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://user:secret@tax.example", "https:tax", "ftp://tax.example" })
	@DisplayName("R-008: what is no address of a bureau is refused with the form of one")
	void whatIsNoAddressIsRefused(String address) {
		RuleViolation refusal = assertThrows(RuleViolation.class, () -> offer(URI.create(address)));
		assertEquals("税务机关地址“" + address + "”不正确：应为 https:// 开头的网址，不含用户名和密码", refusal.getMessage());
	}

	@Test
	@DisplayName("Every doubt has its sentence and an advice in English too")
	void doubtsAreSaidInEnglish() {
		Texts english = Texts.of(Doubt.class).in(Locale.ENGLISH);
		assertEquals("The certificate of the bureau's server belongs to another address, so it may not be the tax bureau", english.label(Doubt.NAME));
		assertEquals("No trusted authority vouches for the certificate of the bureau's server, so it may not be the tax bureau", english.label(Doubt.AUTHORITY));
		assertEquals("The certificate of the bureau's server has expired or is not valid yet, so it may not be the tax bureau", english.label(Doubt.DATES));
		assertEquals("The server did not set up an encrypted connection, so it may not be the tax bureau", english.label(Doubt.CONNECTION));
		assertEquals("Check the date and time of this computer first; if they are right, ask the tax authority", english.get("doubt.advice.DATES"));
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
}
