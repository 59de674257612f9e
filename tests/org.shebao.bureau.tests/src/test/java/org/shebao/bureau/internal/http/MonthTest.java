package org.shebao.bureau.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.bureau.internal.http.Caller.Answered;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RequestId;
import org.shebao.core.money.Money;
import org.shebao.core.state.VoucherStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.DeclarationGateway.ItemVersion;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.gateway.PaymentGateway.BankVoucher;
import org.shebao.gateway.PaymentGateway.VoucherRequest;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.gateway.WageGateway.Line;
import org.shebao.gateway.WageGateway.WageSubmission;
import org.shebao.gateway.http.HttpConnector;
import org.shebao.gateway.wire.Bodies;
import org.shebao.gateway.wire.Headers;
import org.shebao.gateway.wire.Operation;
import org.shebao.gateway.wire.WireFormat;

/**
 * One employer's month: one person, 5000.00, in the social unit, where 110 costs 16 % and 8 %, 210 0.7 % and 0.3 %, 410 0.2 %: 800 + 400 + 35 + 15 + 10 = 1260.00. Once in
 * the raw, every answer held against the contract, and once with the real client.
 */
@Timeout(120)
class MonthTest {
	private static final FeePeriod AUGUST = FeePeriod.parse("2025-08");

	@TempDir
	Path folder;
	private ServedBureau bureau;
	private Caller caller;

	@BeforeEach
	void open() {
		bureau = new ServedBureau(folder);
		bureau.insureMany(1);
		caller = new Caller(() -> bureau.address()).unit();
	}

	@AfterEach
	void close() {
		caller.close();
		bureau.close();
	}

	private <T> List<T> list(String target, Class<T[]> type) {
		Answered answered = caller.get(target);
		assertEquals(200, answered.status(), answered::text);
		return Arrays.asList(answered.as(type));
	}

	/** Submits something and waits until it is accepted. */
	private Feedback accepted(Operation operation, String contentType, byte[] body) {
		RequestId id = RequestId.random();
		Answered received = caller.submit(operation, id.value(), contentType, body);
		assertEquals(202, received.status(), received::text);
		bureau.bureau().requests().settle();
		Feedback feedback = caller.get(Operation.FEEDBACK, id).as(Feedback.class);
		assertEquals(Feedback.State.ACCEPTED, feedback.state(), feedback::toString);
		assertEquals(200, caller.submit(operation, id.value(), contentType, body).status());
		return feedback;
	}

	@DisplayName("every operation answers as the contract says from the first wage to the arrival of the money")
	@Test
	void inTheRaw() {
		assertEquals(2, caller.get("/v1/units/520103000017/periods/2025-08/without-wage").text().lines().count());
		accepted(Operation.SUBMIT_WAGES, Headers.JSON_LINES,
				"{\"kind\":\"ADJUSTMENT\",\"year\":2025}\n{\"person\":\"5201990000000001\",\"wage\":\"5000.00\"}\n{\"end\":{\"count\":2}}".getBytes(StandardCharsets.UTF_8));
		assertEquals(1, caller.get("/v1/units/520103000017/periods/2025-08/without-wage").text().lines().count());
		List<FeeItem> items = list("/v1/fee-items", FeeItem[].class);
		assertEquals(2, caller.get(Operation.FEE_ITEM_PERSONS, items.getFirst().id()).text().lines().count());
		assertEquals(404, caller.get(Operation.FEE_ITEM_PERSONS, "nothing").status());
		accepted(Operation.DECLARE, Headers.JSON,
				WireFormat.write(new Bodies.Declaration(items.stream().map(item -> new ItemVersion(item.id(), item.version())).toList())));
		assertTrue(caller.get("/v1/declarations?from=2025-08-01&to=2025-08-31").text().contains("\"payable\":\"1260.00\""));
		List<ArrearsLine> arrears = list("/v1/arrears", ArrearsLine[].class);
		Feedback issued = accepted(Operation.ISSUE_VOUCHER, Headers.JSON, WireFormat.write(new VoucherRequest(arrears.stream().map(ArrearsLine::id).toList(), null)));
		assertEquals(204, caller.call(Operation.OPERATOR_PAY_VOUCHER, null, issued.reference()).status());
		assertEquals("R-173", caller.call(Operation.OPERATOR_PAY_VOUCHER, null, issued.reference()).rule());
		assertEquals("[]", caller.get(Operation.ARREARS).text());
		assertEquals("{\"count\":1}", caller.call(Operation.OPERATOR_ARRIVAL, null).text());
		assertEquals(VoucherStatus.PAID, list("/v1/vouchers?from=2025-08&to=2025-08", BankVoucher[].class).getFirst().status());
		assertEquals(200, caller.get(Operation.ACCOUNTS).status());
		assertEquals(200, caller.get(Operation.ANNOUNCEMENTS).status());
	}

	@DisplayName("a body that breaks the contract submits nothing, whatever it is of")
	@Test
	void brokenBodies() {
		for (String body : List.of("{}", "{\"items\":[{\"version\":1}]}", "{\"items\":[null]}", "{\"items\":null}", "{\"items\":[{\"id\":\"1\"}]}")) {
			assertEquals(400, caller.submit(Operation.DECLARE, "d", Headers.JSON, body.getBytes(StandardCharsets.UTF_8)).status(), body);
		}
		for (String body : List.of("{}", "{\"arrears\":[null]}", "{\"arrears\":[\"1\"],\"payer\":{\"name\":\"1\"}}", "{\"arrears\":[\"" + "1".repeat(81) + "\"]}")) {
			assertEquals(400, caller.submit(Operation.ISSUE_VOUCHER, "d", Headers.JSON, body.getBytes(StandardCharsets.UTF_8)).status(), body);
		}
		assertEquals(404, caller.get(Operation.FEEDBACK, "d").status());
	}

	@DisplayName("an id that another registration has used is refused")
	@Test
	void foreignId() {
		bureau.bureau().database().run(transaction -> transaction.update("INSERT INTO request VALUES ('theirs', 'other', 'WAGES', 'ACCEPTED', 1, 0, '', '', '', 1)"));
		assertEquals(409, caller.get(Operation.FEEDBACK, "theirs").status());
		assertEquals(409, caller.submit(Operation.DECLARE, "theirs", Headers.JSON, "{\"items\":[]}".getBytes(StandardCharsets.UTF_8)).status());
	}

	@DisplayName("the real client and the bureau understand each other from login to voucher")
	@Test
	void withTheClient() {
		try (HttpConnector connector = new HttpConnector();
				BureauSession session = connector.connect(bureau.address()).login(ServedBureau.SERIAL, ServedBureau.PASSWORD.toCharArray())) {
			session.verifyPassword(ServedBureau.PASSWORD.toCharArray());
			assertEquals(List.of(ServedBureau.SOCIAL, ServedBureau.MEDICAL), session.registrations().stream().map(unit -> unit.unitNumber()).toList());
			Feedback wages = decided(session, session.wages().submit(RequestId.random(), new WageSubmission(WageDeclarationKind.ADJUSTMENT, 2025),
					List.of(new Line(new PersonNumber("5201990000000001"), null, null, Money.parse("5000.00"))).iterator()));
			List<Object> results = new ArrayList<>();
			session.wages().results(wages.id(), results::add);
			assertEquals(1, results.size());
			List<FeeItem> items = session.declarations().items();
			assertEquals(Money.parse("1260.00"), items.stream().map(FeeItem::due).reduce(Money.ZERO, Money::plus));
			decided(session, session.declarations().submit(RequestId.random(), items.stream().map(item -> new ItemVersion(item.id(), item.version())).toList()));
			List<String> arrears = session.payments().arrears().stream().map(ArrearsLine::id).toList();
			Feedback voucher = decided(session, session.payments().issueVoucher(RequestId.random(), new VoucherRequest(arrears, null)));
			assertEquals(Money.parse("1260.00"), session.payments().vouchers(AUGUST, AUGUST).getFirst().total());
			Operators.of(bureau).payVoucher(voucher.reference());
			assertEquals(1, Operators.of(bureau).confirmArrival());
			assertTrue(session.declarations().records(ServedBureau.TODAY, ServedBureau.TODAY).getFirst().arrived());
			assertEquals("240200001", session.accounts().accounts().getFirst().number());
		}
	}

	private Feedback decided(BureauSession session, Feedback received) {
		bureau.bureau().requests().settle();
		Feedback feedback = session.feedback(received.id()).orElseThrow();
		assertEquals(Feedback.State.ACCEPTED, feedback.state(), feedback::toString);
		return feedback;
	}
}
