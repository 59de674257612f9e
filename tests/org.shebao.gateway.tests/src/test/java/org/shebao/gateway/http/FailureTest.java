package org.shebao.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.money.Money;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.DeclarationGateway.ItemVersion;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.gateway.WageGateway.Line;
import org.shebao.gateway.WageGateway.WageSubmission;
import org.shebao.gateway.contract.Samples;
import org.shebao.gateway.contract.ScriptedBureau;
import org.shebao.gateway.wire.Bodies;
import org.shebao.gateway.wire.Headers;
import org.shebao.gateway.wire.LineCount;
import org.shebao.gateway.wire.Operation;
import org.shebao.gateway.wire.Problem;

import com.sun.net.httpserver.HttpExchange;

/** What the caller learns when no proper answer comes: whether a submission may be sent again hangs on it. */
@Timeout(60)
final class FailureTest {

	private static final WageSubmission ADJUSTMENT = new WageSubmission(WageDeclarationKind.ADJUSTMENT, 2025);

	private final ScriptedBureau bureau = new ScriptedBureau();
	private final HttpConnector connector = new HttpConnector(
			new Timeouts(Duration.ofSeconds(5), Duration.ofMillis(2500), Duration.ofSeconds(20), Duration.ofMillis(2500)));

	@AfterEach
	void stop() {
		connector.close();
		bureau.close();
	}

	private BureauSession session() {
		bureau.answer(Operation.LOGIN, 201, new Bodies.LoggedIn("token", Samples.SESSION));
		return connector.connect(bureau.address()).login(Samples.SERIAL, "secret".toCharArray());
	}

	private static void declare(BureauSession session) {
		session.declarations().submit(Samples.REQUEST, List.of(new ItemVersion("F1", 1)));
	}

	private long sent(Operation operation) {
		return bureau.received().stream().filter(received -> received.operation() == operation).count();
	}

	/** Closes the connection without any answer. */
	private static void cut(HttpExchange exchange) {
		exchange.close();
	}

	@Test
	void aPortNobodyListensOnIsUnreachable() throws IOException {
		int free;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			free = socket.getLocalPort();
		}
		assertThrows(GatewayException.Unreachable.class, () -> connector.connect(URI.create("http://127.0.0.1:" + free)).info());
	}

	@Test
	void aHostNobodyKnowsIsUnreachable() {
		assertThrows(GatewayException.Unreachable.class, () -> connector.connect(URI.create("https://bureau.invalid")).info());
	}

	@Test
	void aConnectionCutAfterSendingLeavesTheOutcomeUnknownAndIsNotSentTwice() {
		BureauSession session = session();
		bureau.does(Operation.DECLARE, FailureTest::cut);
		assertThrows(GatewayException.OutcomeUnknown.class, () -> declare(session));
		assertEquals(1, sent(Operation.DECLARE));
	}

	@Test
	void anAnswerThatNeverBeginsLeavesTheOutcomeUnknown() {
		BureauSession session = session();
		CountDownLatch over = new CountDownLatch(1);
		bureau.does(Operation.DECLARE, exchange -> await(over));
		assertThrows(GatewayException.OutcomeUnknown.class, () -> declare(session));
		over.countDown();
	}

	@Test
	void anAnswerThatStallsInTheMiddleIsBrokenOff() {
		BureauSession session = session();
		CountDownLatch over = new CountDownLatch(1);
		bureau.does(Operation.EMPLOYEES, exchange -> {
			exchange.getResponseHeaders().set(Headers.CONTENT_TYPE, Headers.JSON_LINES);
			exchange.sendResponseHeaders(200, 0);
			exchange.getResponseBody().write(ScriptedBureau.stream(null, Samples.EMPLOYEE));
			exchange.getResponseBody().flush();
			await(over);
		});
		assertThrows(GatewayException.OutcomeUnknown.class, () -> session.employees().page(0, "", 10, employee -> { }));
		over.countDown();
	}

	@Test
	void aStreamWithoutItsEndLineIsNotTakenAsWhole() {
		BureauSession session = session();
		bureau.raw(Operation.EMPLOYEES, 200, Headers.JSON_LINES, false, ScriptedBureau.stream(null, Samples.EMPLOYEE, Samples.EMPLOYEE));
		List<EmployeeRecord> arrived = new ArrayList<>();
		assertThrows(GatewayException.OutcomeUnknown.class, () -> session.employees().page(0, "", 10, arrived::add));
	}

	@Test
	void aStreamWithFewerLinesThanItSaysIsNotTakenAsWhole() {
		BureauSession session = session();
		bureau.raw(Operation.FEE_ITEM_PERSONS, 200, Headers.JSON_LINES, false, ScriptedBureau.stream(new LineCount(2), Samples.ITEM_PERSON));
		assertThrows(GatewayException.OutcomeUnknown.class, () -> session.declarations().persons("F1", person -> { }));
	}

	@ParameterizedTest
	@ValueSource(strings = {"<html>busy</html>", "", "null", "{\"id\":", "{} {}"})
	void garbageLeavesTheOutcomeUnknown(String garbage) {
		BureauSession session = session();
		bureau.raw(Operation.DECLARE, 200, Headers.JSON, false, garbage.getBytes(StandardCharsets.UTF_8));
		assertThrows(GatewayException.OutcomeUnknown.class, () -> declare(session));
	}

	@ParameterizedTest
	@ValueSource(ints = {500, 502, 503, 302})
	void aFailureInsideLeavesTheOutcomeUnknown(int status) {
		BureauSession session = session();
		bureau.raw(Operation.DECLARE, status, Headers.JSON, false, "{\"rule\":\"R-1\",\"message\":\"x\"}".getBytes(StandardCharsets.UTF_8));
		assertThrows(GatewayException.OutcomeUnknown.class, () -> declare(session));
	}

	@Test
	void anUnknownPageIsNotTheWordThatASubmissionWasNeverReceived() {
		BureauSession session = session();
		bureau.raw(Operation.FEEDBACK, 404, "text/html", false, "<html>not found</html>".getBytes(StandardCharsets.UTF_8));
		assertThrows(GatewayException.OutcomeUnknown.class, () -> session.feedback(Samples.REQUEST));
		bureau.answer(Operation.FEEDBACK, 404, new Problem("R-999", "x"));
		assertThrows(RuleViolation.class, () -> session.feedback(Samples.REQUEST));
	}

	@Test
	void aSessionThatEndedSaysSo() {
		BureauSession session = session();
		bureau.answer(Operation.DECLARE, 401, new Problem(Problem.SESSION_ENDED, "请重新登录。"));
		assertThrows(GatewayException.SessionEnded.class, () -> declare(session));
	}

	@Test
	void closingASessionThatTheBureauForgotIsNoFailure() {
		BureauSession session = session();
		bureau.answer(Operation.LOGOUT, 401, new Problem(Problem.SESSION_ENDED, "请重新登录。"));
		session.close();
		assertEquals(1, sent(Operation.LOGOUT));
	}

	@Test
	void whatTheSinkThrowsPassesThrough() {
		BureauSession session = session();
		bureau.lines(Operation.EMPLOYEES, Samples.PAGE_END, Samples.EMPLOYEE);
		IllegalStateException full = new IllegalStateException("disk full");
		assertSame(full, assertThrows(IllegalStateException.class, () -> session.employees().page(0, "", 10, employee -> {
			throw full;
		})));
	}

	@Test
	void whatTheSourceOfWagesThrowsPassesThroughAndTheBureauGetsNoEndLine() {
		BureauSession session = session();
		IllegalStateException broken = new IllegalStateException("cursor closed");
		Iterator<Line> lines = IntStream.range(0, 100_000).mapToObj(i -> {
			if (i == 60_000) {
				throw broken;
			}
			return new Line(new PersonNumber("P" + i), null, null, Money.ofFen(500_000 + i * 7919L));
		}).iterator();
		bureau.answer(Operation.SUBMIT_WAGES, 202, Samples.PENDING);
		RuntimeException thrown = assertThrows(RuntimeException.class, () -> session.wages().submit(Samples.REQUEST, ADJUSTMENT, lines));
		assertSame(broken, thrown);
		assertEquals(0, sent(Operation.SUBMIT_WAGES));
	}

	@ParameterizedTest
	@ValueSource(strings = {"http://bureau.example", "http://192.168.1.1", "http://127.0.0.1.example.org", "ftp://localhost", "https://user@localhost", "https:/x"})
	void plainHttpOutsideThisComputerAndOtherAddressesAreRefused(String address) {
		assertThrows(IllegalArgumentException.class, () -> connector.connect(URI.create(address)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1", "https://bureau.example/prefix/"})
	void loopbackAndHttpsAreAllowed(String address) {
		assertTrue(connector.handles(URI.create(address)));
		assertInstanceOf(org.shebao.gateway.TaxBureau.class, connector.connect(URI.create(address)));
	}

	@Test
	void aFlightRecordingTellsEachCallWithItsOperationAndStatusAndNothingOfWhatItWasAbout(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("calls.jfr");
		try (Recording recording = new Recording(); BureauSession session = session()) {
			recording.enable("org.shebao.GatewayCall");
			recording.start();
			bureau.answer(Operation.DECLARE, 202, Samples.PENDING);
			declare(session);
			bureau.does(Operation.DECLARE, exchange -> {
				exchange.close();
			});
			assertThrows(GatewayException.OutcomeUnknown.class, () -> declare(session));
			recording.stop();
			recording.dump(file);
		}
		List<RecordedEvent> calls = RecordingFile.readAllEvents(file).stream().filter(event -> event.getEventType().getName().equals("org.shebao.GatewayCall"))
				.sorted(Comparator.comparing(RecordedEvent::getStartTime)).toList();
		assertEquals(List.of("DECLARE", "DECLARE"), calls.stream().map(call -> call.getString("operation")).toList());
		assertEquals(List.of(202, 0), calls.stream().map(call -> call.getInt("status")).toList());
		assertTrue(calls.stream().noneMatch(call -> call.toString().contains(Samples.REQUEST.value())));
	}

	private static void await(CountDownLatch latch) throws IOException {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new IOException(e);
		}
	}
}
