package org.shebao.bureau.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shebao.bureau.internal.http.Caller.Answered;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RequestId;
import org.shebao.core.money.Money;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.gateway.WageGateway.Line;
import org.shebao.gateway.WageGateway.WageSubmission;
import org.shebao.gateway.http.HttpConnector;
import org.shebao.gateway.wire.Headers;
import org.shebao.gateway.wire.Operation;

/** Submissions of wages as they come in: all of them or nothing. */
@Timeout(120)
class WageUploadTest {
	private static final String HEAD = "{\"kind\":\"ADJUSTMENT\",\"year\":2025}\n";
	private static final String LINE = "{\"person\":\"5201990000000001\",\"wage\":\"5000.00\"}\n";
	private static final String GOOD = HEAD + LINE + "{\"end\":{\"count\":2}}\n";

	private static ServedBureau bureau;
	private final Caller caller = new Caller(() -> bureau.address());
	private final RequestId id = RequestId.random();

	@BeforeAll
	static void open(@TempDir Path folder) {
		bureau = new ServedBureau(folder);
		bureau.insureMany(1);
	}

	@AfterAll
	static void stop() {
		bureau.close();
	}

	@BeforeEach
	void login() {
		caller.unit();
	}

	@AfterEach
	void close() {
		caller.close();
	}

	private Answered submit(byte[] body) {
		return caller.submit(Operation.SUBMIT_WAGES, id.value(), Headers.JSON_LINES, body);
	}

	private Answered submit(String body) {
		return submit(body.getBytes(StandardCharsets.UTF_8));
	}

	private void assertNeverReceived() {
		bureau.bureau().requests().settle();
		Answered unknown = caller.get(Operation.FEEDBACK, id);
		assertEquals(404, unknown.status());
		assertEquals("UNKNOWN_REQUEST", unknown.rule());
	}

	@DisplayName("a stream that breaks the contract anywhere is refused as a whole, by its place and without a quotation")
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "''", "HL", "H", "HLE1", "HLE3", "E0", "HLE2x", "HLE2L", "L E1", "HNE2", "HPE2", "HWE2", "HME2", "HUE2", "HTE2", "KLE2", "YLE2", "JLE2", "XE1" })
	void broken(String plan) {
		Answered refused = submit(body(plan));
		assertEquals(400, refused.status(), refused::text);
		assertEquals("CONTRACT", refused.rule());
		assertFalse(refused.text().contains("secret") || refused.text().contains("Exception"), refused::text);
		assertNeverReceived();
	}

	private static String body(String plan) {
		return plan.replace("E0", "{\"end\":{\"count\":0}}").replace("E1", "{\"end\":{\"count\":1}}").replace("E2", "{\"end\":{\"count\":2}}")
				.replace("E3", "{\"end\":{\"count\":3}}").chars().mapToObj(letter -> switch (letter) {
					case 'H' -> HEAD;
					case 'L' -> LINE;
					case 'N' -> "null\n";
					case 'P' -> "{\"wage\":\"5000.00\"}\n";
					case 'W' -> "{\"person\":\"secret\"}\n";
					case 'M' -> "{\"person\":\"1\",\"wage\":\"secret\"}\n";
					case 'U' -> "{\"person\":\"123456789012345678901\",\"wage\":\"5000.00\"}\n";
					case 'T' -> "{\"person\":\"1\",\"type\":\"999\",\"wage\":\"5000.00\"}\n";
					case 'K' -> "{\"year\":2025}\n";
					case 'Y' -> "{\"kind\":\"ANNUAL\"}\n";
					case 'J' -> "{\"kind\":\"ANNUAL\",\"year\":99999}\n";
					case 'X' -> "secret\n";
					default -> String.valueOf((char) letter);
				}).reduce("", String::concat);
	}

	@DisplayName("a compressed stream that was cut off is refused")
	@Test
	void cutOff() {
		byte[] zipped = ProtocolTest.zipped(GOOD.getBytes(StandardCharsets.UTF_8));
		caller.header(Headers.CONTENT_ENCODING, "gzip");
		assertEquals(400, submit(Arrays.copyOf(zipped, zipped.length - 4)).status());
		assertNeverReceived();
	}

	@DisplayName("a connection that breaks in the middle of the stream leaves nothing behind")
	@Test
	void brokenConnection() throws IOException {
		try (Socket socket = new Socket("127.0.0.1", bureau.address().getPort())) {
			socket.getOutputStream().write(("POST /v1/wage-batches HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n"
					+ "Authorization: Bearer " + caller.token() + "\r\nRequest-Id: " + id + "\r\n\r\n" + Integer.toHexString(GOOD.length()) + "\r\n" + GOOD + "\r\n")
					.getBytes(StandardCharsets.UTF_8));
			socket.shutdownOutput();
			socket.getInputStream().readAllBytes();
		}
		assertNeverReceived();
	}

	@DisplayName("a submission needs an id of 1 to 64 characters")
	@Test
	void requestIds() {
		assertEquals("缺少Request-Id", caller.submit(Operation.SUBMIT_WAGES, null, Headers.JSON_LINES, GOOD.getBytes(StandardCharsets.UTF_8)).reason());
		assertEquals(400, caller.submit(Operation.SUBMIT_WAGES, "x".repeat(65), Headers.JSON_LINES, GOOD.getBytes(StandardCharsets.UTF_8)).status());
		assertEquals(202, caller.submit(Operation.SUBMIT_WAGES, "x".repeat(64), Headers.JSON_LINES, GOOD.getBytes(StandardCharsets.UTF_8)).status());
	}

	@DisplayName("a good stream is received, decided, and its lines have outcomes; repeated it is answered without a look at its body")
	@Test
	void good() {
		Answered received = submit(GOOD);
		assertEquals(202, received.status(), received::text);
		bureau.bureau().requests().settle();
		Answered decided = caller.get(Operation.FEEDBACK, id);
		assertEquals(200, decided.status());
		assertEquals(Feedback.State.ACCEPTED, decided.as(Feedback.class).state());
		assertEquals(decided.text(), submit("garbage").text());
		assertEquals("{\"end\":{\"count\":1}}", caller.get(Operation.WAGE_RESULTS, id).text().lines().toList().getLast());
		assertEquals(404, caller.get(Operation.WAGE_RESULTS, "nobody").status());
	}

	@DisplayName("a rule broken by the package as a whole is refused with it and nothing is received")
	@Test
	void rules() {
		Answered refused = submit("{\"kind\":\"ANNUAL\",\"year\":2025}\n" + LINE + "{\"end\":{\"count\":2}}\n");
		assertEquals(422, refused.status());
		assertEquals("W-1", refused.rule());
		assertNeverReceived();
	}

	@DisplayName("a client whose session has ended learns so even while it is sending much")
	@Test
	void refusedWhileSending() {
		try (HttpConnector connector = new HttpConnector()) {
			BureauSession session = connector.connect(bureau.address()).login(ServedBureau.SERIAL, ServedBureau.PASSWORD.toCharArray());
			List<Line> lines = IntStream.range(0, 200_000)
					.mapToObj(i -> new Line(new PersonNumber("P" + i * 7919L), null, null, Money.ofFen(100 + i * 31L))).toList();
			session.close();
			assertThrows(GatewayException.SessionEnded.class,
					() -> session.wages().submit(id, new WageSubmission(WageDeclarationKind.ADJUSTMENT, 2025), lines.iterator()));
		}
		assertNeverReceived();
	}
}
