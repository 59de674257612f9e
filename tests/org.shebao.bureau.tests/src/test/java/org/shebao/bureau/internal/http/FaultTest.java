package org.shebao.bureau.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.shebao.gateway.sandbox.Operator;
import org.shebao.gateway.sandbox.Operator.Fault;
import org.shebao.gateway.wire.Headers;
import org.shebao.gateway.wire.Operation;

/** Faults on demand, and what the real client makes of them. */
@Timeout(120)
class FaultTest {
	private static final WageSubmission ADJUSTMENT = new WageSubmission(WageDeclarationKind.ADJUSTMENT, 2025);

	@TempDir
	Path folder;
	private final HttpConnector connector = new HttpConnector();
	private final LogCapture log = new LogCapture();
	private ServedBureau bureau;
	private Caller caller;
	private Operator operator;
	private BureauSession session;

	@BeforeEach
	void open() {
		bureau = new ServedBureau(folder);
		bureau.insureMany(1);
		operator = Operators.of(bureau);
		caller = new Caller(() -> bureau.address()).unit();
		session = connector.connect(bureau.address()).login(ServedBureau.SERIAL, ServedBureau.PASSWORD.toCharArray());
	}

	@AfterEach
	void close() {
		session.close();
		connector.close();
		caller.close();
		bureau.close();
		log.close();
		assertEquals(List.of(), log.warnings(), "a fault on demand is no failure");
	}

	private void fault(Fault.Kind kind, String path, int times) {
		operator.fault(new Fault(kind, path, times, 0));
	}

	private Feedback submit(RequestId id) {
		return session.wages().submit(id, ADJUSTMENT,
				List.of(new Line(new PersonNumber("5201990000000001"), null, null, Money.parse("5000.00"))).iterator());
	}

	@DisplayName("a refusal answers 500 as often as it was asked for and does no work")
	@Test
	void refuse() {
		fault(Fault.Kind.REFUSE, "/v1/wage-batches", 2);
		RequestId id = RequestId.random();
		assertThrows(GatewayException.OutcomeUnknown.class, () -> submit(id));
		assertThrows(GatewayException.OutcomeUnknown.class, () -> submit(id));
		assertTrue(session.feedback(id).isEmpty());
		assertEquals(Feedback.State.PENDING, submit(id).state());
	}

	@DisplayName("a connection broken before the work leaves nothing behind")
	@Test
	void breakBefore() {
		fault(Fault.Kind.BREAK_BEFORE_COMMIT, "/v1/wage-batches", 1);
		RequestId id = RequestId.random();
		assertThrows(GatewayException.OutcomeUnknown.class, () -> submit(id));
		assertTrue(session.feedback(id).isEmpty());
	}

	@DisplayName("a connection broken after the work leaves it done, and repeating it does not do it twice")
	@Test
	void breakAfter() {
		fault(Fault.Kind.BREAK_AFTER_COMMIT, "/v1/wage-batches", 1);
		RequestId id = RequestId.random();
		assertThrows(GatewayException.OutcomeUnknown.class, () -> submit(id));
		bureau.bureau().requests().settle();
		assertEquals(Feedback.State.ACCEPTED, session.feedback(id).orElseThrow().state());
		assertEquals(session.feedback(id).orElseThrow(), submit(id));
		assertEquals(1L, bureau.bureau().database().<Long>read(transaction -> transaction.count("SELECT COUNT(*) FROM wage_batch")));
	}

	@DisplayName("garbage comes after the work is done")
	@Test
	void garbage() {
		fault(Fault.Kind.GARBAGE, "/v1/wage-batches", 1);
		RequestId id = RequestId.random();
		assertThrows(GatewayException.OutcomeUnknown.class, () -> submit(id));
		assertTrue(session.feedback(id).isPresent());
		fault(Fault.Kind.GARBAGE, "/v1/employees", 1);
		assertThrows(GatewayException.OutcomeUnknown.class, () -> session.employees().page(0, "", 10, employee -> {
		}));
	}

	@DisplayName("a delay holds the answer back and does the work once")
	@Test
	void delay() {
		operator.fault(new Fault(Fault.Kind.DELAY, "/v1/accounts", 1, 300));
		long start = System.nanoTime();
		assertEquals(200, caller.get(Operation.ACCOUNTS).status());
		assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() >= 300);
	}

	@DisplayName("faults queue: each call meets the first one whose path it begins with, other paths meet none")
	@Test
	void queue() {
		fault(Fault.Kind.REFUSE, "/v1/accounts", 1);
		fault(Fault.Kind.BREAK_BEFORE_COMMIT, "", 4);
		fault(Fault.Kind.GARBAGE, "/v1/units", 1);
		assertEquals(500, caller.get(Operation.ACCOUNTS).status());
		for (int i = 0; i < 4; i++) {
			// a login is never sent twice by the HTTP client itself, as a GET would be
			assertInstanceOf(IOException.class, assertThrows(UncheckedIOException.class, () -> caller.tryLogin("", "x")).getCause());
		}
		assertEquals(200, caller.get(Operation.ACCOUNTS).status());
		assertThrows(GatewayException.OutcomeUnknown.class, session::registrations);
		assertEquals(2, session.registrations().size());
	}

	@DisplayName("lines that break off have no end line, however few they are")
	@Test
	void brokenLines() {
		fault(Fault.Kind.BREAK_AFTER_COMMIT, "/v1/employees", 1);
		assertThrows(UncheckedIOException.class, () -> caller.get("/v1/employees?since=0&limit=10"));
		assertEquals(2, caller.get("/v1/employees?since=0&limit=10").text().lines().count());
	}

	@DisplayName("the operator's own calls are never broken")
	@Test
	void operatorIsSpared() {
		fault(Fault.Kind.BREAK_BEFORE_COMMIT, "", 1);
		fault(Fault.Kind.BREAK_BEFORE_COMMIT, "/operator", 1);
		operator.setToday(ServedBureau.TODAY);
		assertThrows(UncheckedIOException.class, () -> caller.tryLogin("", "x"));
	}

	@DisplayName("a fault that makes no sense is refused")
	@ParameterizedTest
	@ValueSource(strings = { "{\"kind\":\"DELAY\",\"path\":\"\",\"times\":0,\"millis\":1}", "{\"kind\":\"DELAY\",\"path\":\"\",\"times\":1,\"millis\":-1}",
			"{\"kind\":\"DELAY\",\"path\":\"\",\"times\":1,\"millis\":600001}", "{\"kind\":\"EXPLODE\",\"path\":\"\",\"times\":1,\"millis\":1}",
			"{\"path\":\"\",\"times\":1,\"millis\":1}", "{\"kind\":\"DELAY\",\"times\":1,\"millis\":1}", "{\"kind\":\"DELAY\",\"path\":\"\"}" })
	void nonsense(String fault) {
		Answered refused = caller.send("POST", "/operator/v1/faults", Headers.JSON, fault.getBytes(StandardCharsets.UTF_8));
		assertEquals(400, refused.status(), refused::text);
		assertFalse(refused.text().contains("Exception"));
	}
}
