package org.shebao.bureau.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.bureau.SandboxBureau;
import org.shebao.core.RuleViolation;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.regions.ContributedRegions;
import org.shebao.gateway.wire.Headers;

/** The operator's console: for this computer's own programs only. */
class OperatorTest {
	private static ServedBureau bureau;

	@BeforeAll
	static void open(@TempDir Path folder) {
		bureau = new ServedBureau(folder);
	}

	@AfterAll
	static void close() {
		bureau.close();
	}

	private static String send(String headers) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", bureau.address().getPort())) {
			socket.getOutputStream().write(("POST /operator/v1/arrivals HTTP/1.1\r\nContent-Length: 0\r\nConnection: close\r\n" + headers + "\r\n\r\n")
					.getBytes(StandardCharsets.UTF_8));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@DisplayName("only calls to a loopback host that no page of a browser made are answered")
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Host: 127.0.0.1:1|200", "Host: localhost|200", "Host: LOCALHOST:80|200", "Host: [::1]|200", "Host: evil.example|403",
			"Host: 127.0.0.1.evil.example|403", "Host: localhost.evil.example|403", "Host: 0.0.0.0|403" })
	void hosts(String header, int status) throws IOException {
		String answer = send(header);
		assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
	}

	@DisplayName("a page in a browser is refused, even one of this computer")
	@ParameterizedTest
	@ValueSource(strings = { "Origin: null", "Origin: http://127.0.0.1", "Origin: https://evil.example", "Sec-Fetch-Site: same-origin" })
	void browsers(String header) throws IOException {
		String answer = send("Host: 127.0.0.1\r\n" + header);
		assertTrue(answer.startsWith("HTTP/1.1 403 ") && answer.contains("操作台只能在本机使用"), answer);
	}

	@DisplayName("no other address of this computer leads to the bureau")
	@Test
	void onlyLoopback() throws IOException {
		Optional<InetAddress> outside = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
				.filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress()).findFirst();
		if (outside.isPresent()) {
			assertThrows(ConnectException.class, () -> new Socket(outside.get(), bureau.address().getPort()).close());
		}
	}

	@DisplayName("the business date is set and set back, and must be a sensible one")
	@Test
	void today() {
		try (Caller caller = new Caller(bureau::address)) {
			Operators.of(bureau).setToday(LocalDate.of(2026, 1, 31));
			assertTrue(caller.get("/v1/bureau").text().matches(".*\"now\":\"2026-01-3[01]T.*"));
			Operators.of(bureau).setToday(null);
			assertEquals(LocalDate.now(ZoneId.of("Asia/Shanghai")), bureau.bureau().clock().today());
			Operators.of(bureau).setToday(ServedBureau.TODAY);
			assertEquals(400, caller.send("PUT", "/operator/v1/today", Headers.JSON, "{\"today\":\"1025-01-01\"}".getBytes(StandardCharsets.UTF_8)).status());
		}
	}

	@DisplayName("refusals reach the operator as rules, a bureau that is not there as unreachable")
	@Test
	void refusals() {
		assertEquals("R-173", assertThrows(RuleViolation.class, () -> Operators.of(bureau).payVoucher("nobody/%")).rule());
		assertEquals("R-011", assertThrows(RuleViolation.class, () -> Operators.of(bureau).resetPassword("nobody")).rule());
		SandboxBureau sandbox = new SandboxBureau(new ContributedRegions(List.of(), List.of()));
		assertThrows(GatewayException.Unreachable.class, () -> sandbox.operator(URI.create("http://127.0.0.1:1")).confirmArrival());
		assertThrows(IllegalArgumentException.class, () -> sandbox.operator(URI.create("http://bureau.example")));
		assertThrows(IllegalArgumentException.class, () -> sandbox.operator(URI.create("ftp://127.0.0.1")));
	}
}
