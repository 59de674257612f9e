package org.shebao.bureau.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.bureau.internal.http.Caller.Answered;
import org.shebao.gateway.wire.Bodies;
import org.shebao.gateway.wire.Headers;
import org.shebao.gateway.wire.Operation;
import org.shebao.gateway.wire.WireFormat;

/** HTTP itself: what any client may do to the server. */
class ProtocolTest {
	private static ServedBureau bureau;
	private final Caller caller = new Caller(() -> bureau.address());

	@BeforeAll
	static void open(@TempDir Path folder) {
		bureau = new ServedBureau(folder);
		bureau.insureMany(5000);
		try (Caller first = new Caller(bureau::address)) {
			first.unit();
		}
	}

	@AfterAll
	static void stop() {
		bureau.close();
	}

	@AfterEach
	void close() {
		caller.close();
	}

	static byte[] zipped(byte[] plain) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(bytes)) {
			out.write(plain);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	private static byte[] login() {
		return WireFormat.write(new Bodies.Login(ServedBureau.SERIAL, "", ServedBureau.PASSWORD.toCharArray()));
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private void assertRefused(int status, Answered answered) {
		assertEquals(status, answered.status(), answered::text);
		assertEquals("CONTRACT", answered.rule());
	}

	@DisplayName("a path that leads nowhere is 404, a known one with another method 405 with those that work")
	@Test
	void unknownPaths() {
		assertRefused(404, caller.get("/"));
		assertRefused(404, caller.get("/v1/bureau/"));
		assertRefused(404, caller.get("/v2/bureau"));
		assertRefused(404, caller.get("/operator/v1/persons/1"));
		Answered refused = caller.send("DELETE", "/v1/declarations", null, null);
		assertRefused(405, refused);
		assertEquals("GET, POST", refused.message().header("Allow"));
	}

	@DisplayName("paths with wrong percent signs, empty values and dots are refused without a stack trace")
	@ParameterizedTest
	@ValueSource(strings = { "GET /v1/registrations/%zz/pending", "GET /v1/registrations//pending", "GET /v1/registrations/%20/pending", "GET /v1/../etc/passwd",
			"GET /v1/registrations/%2e%2e/pending", "GET /v1/bureau\u0000", "NONSENSE", "GET", "get /v1/bureau" })
	void wrongPaths(String line) throws IOException {
		String answer = raw(line + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
		assertTrue(answer.matches("(?s)HTTP/1.1 (400|404|405|505) .*\"rule\":\"CONTRACT\".*"), answer);
		assertFalse(answer.contains("\tat ") || answer.contains("Exception"), answer);
	}

	@DisplayName("ids are opaque: slashes, percent signs and plus signs in them arrive as they are")
	@Test
	void opaqueIds() {
		Answered missing = caller.unit().get(Operation.FEEDBACK, "a/b%2F+ 丙");
		assertEquals(404, missing.status());
		assertEquals("UNKNOWN_REQUEST", missing.rule());
	}

	@DisplayName("every operation behind the login answers 401 without a session and with a wrong one")
	@ParameterizedTest
	@EnumSource
	void sessions(Operation operation) {
		boolean open = switch (operation) {
			case BUREAU, REGISTRATIONS, PENDING, ASSOCIATE, LOGIN -> true;
			default -> operation.name().startsWith("OPERATOR_");
		};
		Object[] values = operation.match(operation.template()).orElseThrow().toArray();
		Answered without = caller.call(operation, null, values);
		Answered wrong = caller.token("0123456789abcdef").call(operation, null, values);
		assertEquals(!open, without.status() == 401, without::text);
		assertEquals(!open, wrong.status() == 401, wrong::text);
	}

	@DisplayName("an answer is compressed exactly when the client likes it so")
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "gzip|true", "br, gzip;q=0.5|true", "gzip;q=0|false", "identity|false" })
	void compressedAnswers(String accepted, boolean compressed) {
		Answered answered = caller.header(Headers.ACCEPT_ENCODING, accepted).get(Operation.BUREAU);
		assertEquals(compressed ? "gzip" : "", answered.message().header(Headers.CONTENT_ENCODING));
		assertTrue(answered.text().contains("\"sandbox\":true"));
		caller.unit();
		Answered lines = caller.get("/v1/employees?since=0&limit=3");
		assertEquals(compressed ? "gzip" : "", lines.message().header(Headers.CONTENT_ENCODING));
		assertEquals(4, lines.text().lines().count());
	}

	@DisplayName("answers are kept by nobody and do not tell what serves")
	@Test
	void answerHeaders() {
		Answered answered = caller.get(Operation.BUREAU);
		assertEquals("no-store", answered.message().header("Cache-Control"));
		assertEquals("", answered.message().header("Server"));
		assertEquals("Bearer", caller.get(Operation.UNITS).message().header("WWW-Authenticate"));
	}

	@DisplayName("a compressed request is understood; an unknown or broken coding is refused")
	@Test
	void compressedRequests() {
		caller.header(Headers.CONTENT_ENCODING, "gzip");
		assertEquals(201, caller.send("POST", "/v1/sessions", Headers.JSON, zipped(login())).status());
		assertRefused(400, caller.send("POST", "/v1/sessions", Headers.JSON, login()));
		assertRefused(400, caller.send("POST", "/v1/sessions", Headers.JSON, Arrays.copyOf(zipped(login()), 30)));
		assertRefused(400, caller.header(Headers.CONTENT_ENCODING, "br").send("POST", "/v1/sessions", Headers.JSON, login()));
	}

	@DisplayName("the content type must be the contract's, whatever stands behind it")
	@Test
	void contentTypes() {
		assertEquals(201, caller.send("POST", "/v1/sessions", "application/json; charset=utf-8", login()).status());
		assertRefused(400, caller.send("POST", "/v1/sessions", null, login()));
		assertRefused(400, caller.send("POST", "/v1/sessions", "text/plain", login()));
		assertRefused(400, caller.send("POST", "/v1/sessions", Headers.JSON_LINES, login()));
	}

	@DisplayName("a body that is not what the contract says is refused by its place and never quoted")
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "''", "{", "secret", "null", "[]", "{\"serial\":\"1\",\"userName\":\"\"}", "{\"serial\":\"1\",\"password\":\"secret\"}",
			"{\"userName\":\"\",\"password\":\"secret\"}", "{\"serial\":\" \",\"userName\":\"\",\"password\":\"secret\"}",
			"{\"serial\":[\"secret\"],\"userName\":\"\",\"password\":\"x\"}", "{\"serial\":\"1\",\"userName\":\"\",\"password\":\"x\"} secret" })
	void malformedBodies(String body) {
		Answered refused = caller.send("POST", "/v1/sessions", Headers.JSON, utf8(body));
		assertRefused(400, refused);
		assertFalse(refused.text().contains("secret") || refused.text().contains("Exception") || refused.text().contains("org.shebao"), refused::text);
	}

	@DisplayName("a refused body says where it broke")
	@Test
	void places() {
		assertEquals("请求内容不正确：serial", caller.send("POST", "/v1/sessions", Headers.JSON, utf8("{\"serial\":7,\"userName\":\"\",\"password\":\"x\"}")).reason());
		assertEquals("缺少password", caller.send("POST", "/v1/sessions", Headers.JSON, utf8("{\"serial\":\"7\",\"userName\":\"\"}")).reason());
		assertEquals("缺少taxpayerId", caller.get("/v1/registrations").reason());
		assertEquals("taxpayerId不正确", caller.get("/v1/registrations?taxpayerId=").reason());
	}

	@DisplayName("a page of employees has 1 to 100000 of them, a mark that is no number or below zero is refused")
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "since=0&limit=1|200", "since=0&limit=100000|200", "since=0&limit=0|400", "since=0&limit=100001|400", "since=0&limit=x|400",
			"since=0|400", "limit=1|400", "since=-1&limit=1|400", "since=0&limit=1&limit=2|400", "since=0&limit=1&after=123456789012345678901|400",
			"since=0&limit=1&&|200", "since=99999999999999999999&limit=1|400" })
	void limits(String query, int status) {
		assertEquals(status, caller.unit().get("/v1/employees?" + query).status());
	}

	@DisplayName("W-8: a range that ends before it begins is refused; days and months must be such")
	@ParameterizedTest
	@CsvSource({ "declarations,2025-08-01,2025-08-31,200", "declarations,2025-08-01,2025-08-01,200", "declarations,2025-08-02,2025-08-01,422",
			"declarations,2025-02-30,2025-08-01,400", "declarations,20250801,2025-08-01,400", "declarations,0001-01-01,2025-08-01,400",
			"vouchers,2025-08,2025-08,200", "vouchers,2025-09,2025-08,422", "vouchers,2025-13,2025-13,400", "vouchers,2025-08-01,2025-08-01,400" })
	void ranges(String what, String from, String to, int status) {
		Answered answered = caller.unit().get("/v1/" + what + "?from=" + from + "&to=" + to);
		assertEquals(status, answered.status(), answered::text);
		if (status == 422) {
			assertEquals("W-8", answered.rule());
			assertEquals("起始日期不能大于截止日期", answered.reason());
		}
	}

	@DisplayName("a body above the limit is refused, also one that only grows when it is decompressed")
	@Test
	void tooLarge() {
		byte[] large = utf8("\"" + "x".repeat(RequestBody.MOST_FOR_A_VALUE) + "\"");
		assertRefused(413, caller.send("POST", "/v1/sessions", Headers.JSON, large));
		caller.unit();
		assertRefused(413, caller.header(Headers.CONTENT_ENCODING, "gzip").send("POST", "/v1/sessions", Headers.JSON, zipped(large)));
		byte[] bomb = zipped(utf8("{\"kind\":\"ADJUSTMENT\",\"year\":2025}{\"end\":{\"count\":1}}" + " ".repeat(RequestBody.MOST_FOR_LINES)));
		assertRefused(413, caller.submit(Operation.SUBMIT_WAGES, "r", Headers.JSON_LINES, bomb));
	}

	@DisplayName("a client that leaves in the middle of a stream disturbs nobody and nothing is logged")
	@Test
	void leavingClients() throws IOException {
		String token = caller.unit().token();
		try (LogCapture log = new LogCapture()) {
			for (int i = 0; i < 10; i++) {
				try (Socket socket = new Socket("127.0.0.1", bureau.address().getPort())) {
					socket.setReceiveBufferSize(4096);
					socket.getOutputStream().write(utf8("GET /v1/employees?since=0&limit=5000 HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token + "\r\n\r\n"));
					assertEquals('H', socket.getInputStream().read());
				}
			}
			for (int i = 0; i < 10; i++) {
				try (Socket socket = new Socket("127.0.0.1", bureau.address().getPort())) {
					socket.getOutputStream().write(utf8("POST /v1/sessions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"serial\":"));
				}
			}
			assertEquals(5001, caller.get("/v1/employees?since=0&limit=5000").text().lines().count());
			bureau.restart();
			assertEquals(List.of(), log.warnings());
		}
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", bureau.address().getPort())) {
			socket.getOutputStream().write(utf8(request));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
