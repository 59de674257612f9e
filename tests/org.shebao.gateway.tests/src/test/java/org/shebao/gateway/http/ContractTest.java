package org.shebao.gateway.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.DeclarationGateway.ItemVersion;
import org.shebao.gateway.EmployeeGateway.PageEnd;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.PaymentGateway.Payer;
import org.shebao.gateway.PaymentGateway.VoucherRequest;
import org.shebao.gateway.Permission;
import org.shebao.gateway.SessionInfo;
import org.shebao.gateway.TaxBureau;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.gateway.WageGateway.Line;
import org.shebao.gateway.WageGateway.WageSubmission;
import org.shebao.gateway.contract.ContractCheck;
import org.shebao.gateway.contract.Samples;
import org.shebao.gateway.contract.ScriptedBureau;
import org.shebao.gateway.wire.Bodies;
import org.shebao.gateway.wire.LineCount;
import org.shebao.gateway.wire.Operation;
import org.shebao.gateway.wire.Problem;

/** What the client sends and reads, held against the published contract. */
final class ContractTest {

	private final ScriptedBureau bureau = new ScriptedBureau();
	private final HttpConnector connector = new HttpConnector();

	@AfterEach
	void bothSidesKeptTheContract() {
		connector.close();
		bureau.close();
		assertEquals(List.of(), bureau.faults());
	}

	private TaxBureau anybody() {
		return connector.connect(bureau.address());
	}

	private BureauSession session() {
		bureau.answer(Operation.LOGIN, 201, new Bodies.LoggedIn("token-1", Samples.SESSION));
		return anybody().login(Samples.SERIAL, "secret".toCharArray());
	}

	@Test
	void theContractHasExactlyTheOperationsOfTheCode() {
		List<String> coded = Arrays.stream(Operation.values()).map(operation -> operation.method() + " " + operation.template()).sorted().toList();
		assertEquals(coded, new ContractCheck().operations().stream().sorted().toList());
	}

	@Test
	void anybodyAsksWhatTheBureauIsAndWhoIsRegistered() {
		bureau.answer(Operation.BUREAU, 200, Samples.INFO).answer(Operation.REGISTRATIONS, 200, List.of(Samples.REGISTRATION))
				.answer(Operation.PENDING, 200, List.of(Samples.INSURANCE)).answer(Operation.ASSOCIATE, 204, null);
		assertEquals(Samples.INFO, anybody().info());
		assertEquals(List.of(Samples.REGISTRATION), anybody().registrations(new TaxpayerId("91520103MA6DLQ1K5Q")));
		assertEquals(List.of(Samples.INSURANCE), anybody().pendingAssociations(Samples.SERIAL));
		anybody().associate(Samples.SERIAL, EmployerRole.EMPLOYER, List.of(Samples.UNIT));
	}

	@Test
	void aSessionChangesAndVerifiesItsPasswordAndLogsOutOnce() {
		bureau.answer(Operation.CHANGE_PASSWORD, 204, null).answer(Operation.VERIFY_PASSWORD, 204, null).answer(Operation.LOGOUT, 204, null);
		BureauSession session = session();
		assertEquals(Samples.SESSION, session.info());
		session.changePassword("old".toCharArray(), "new".toCharArray());
		session.verifyPassword("new".toCharArray());
		session.close();
		session.close();
		assertEquals(List.of(Operation.LOGIN, Operation.CHANGE_PASSWORD, Operation.VERIFY_PASSWORD, Operation.LOGOUT),
				bureau.received().stream().map(ScriptedBureau.Received::operation).toList());
	}

	@Test
	@DisplayName("R-025: once a forced password is changed the session asks for no change any more; a refused change stays due")
	void aChangedPasswordIsNoLongerDue() {
		SessionInfo due = new SessionInfo(Samples.REGISTRATION, "", Permission.ALL, true);
		bureau.answer(Operation.LOGIN, 201, new Bodies.LoggedIn("token", due)).answer(Operation.CHANGE_PASSWORD, 422, new Problem("R-025", "原密码错误", List.of()));
		BureauSession session = connector.connect(bureau.address()).login(Samples.SERIAL, "secret".toCharArray());
		assertThrows(RuleViolation.class, () -> session.changePassword("old".toCharArray(), "new".toCharArray()));
		assertEquals(due, session.info());
		bureau.answer(Operation.CHANGE_PASSWORD, 204, null);
		session.changePassword("old".toCharArray(), "new".toCharArray());
		assertFalse(session.info().mustChangePassword());
	}

	@Test
	void employeesStreamPageByPage() {
		bureau.answer(Operation.UNITS, 200, List.of(Samples.INSURANCE)).lines(Operation.EMPLOYEES, Samples.PAGE_END, Samples.EMPLOYEE);
		BureauSession session = session();
		List<EmployeeRecord> employees = new ArrayList<>();
		assertEquals(List.of(Samples.INSURANCE), session.registrations());
		PageEnd end = session.employees().page(0, "", 1000, employees::add);
		session.employees().page(5, "52 01/03", 1000, employees::add);
		assertEquals(Samples.PAGE_END, end);
		assertEquals(List.of(Samples.EMPLOYEE, Samples.EMPLOYEE), employees);
	}

	@Test
	@DisplayName("wages stream as they are made, numbered by their order, under the submission's id")
	void wagesStream() {
		bureau.answer(Operation.SUBMIT_WAGES, 202, Samples.PENDING).lines(Operation.WAGE_RESULTS, new LineCount(2), Samples.RESULT, Samples.REJECTED);
		BureauSession session = session();
		List<Line> lines = IntStream.range(0, 5000)
				.mapToObj(i -> new Line(new PersonNumber("P" + i), i % 2 == 0 ? null : Samples.UNIT, i % 3 == 0 ? null : InsuranceType.MEDICAL, Money.ofFen(100 + i)))
				.toList();
		assertEquals(Samples.PENDING, session.wages().submit(Samples.REQUEST, new WageSubmission(WageDeclarationKind.ADJUSTMENT, 2025), lines.iterator()));
		ScriptedBureau.Received received = bureau.received().getLast();
		assertEquals(Samples.REQUEST.value(), received.message().header("Request-Id"));
		assertEquals(5002, received.message().text().lines().count());
		List<Object> results = new ArrayList<>();
		session.wages().results(Samples.REQUEST, results::add);
		assertEquals(List.of(Samples.RESULT, Samples.REJECTED), results);
	}

	@Test
	void itemsAreReadAndDeclared() {
		bureau.answer(Operation.FEE_ITEMS, 200, List.of(Samples.FEE_ITEM)).lines(Operation.FEE_ITEM_PERSONS, new LineCount(1), Samples.ITEM_PERSON)
				.lines(Operation.WITHOUT_WAGE, new LineCount(1), Samples.MISSING).answer(Operation.DECLARE, 200, Samples.ACCEPTED)
				.answer(Operation.DECLARATIONS, 200, List.of(Samples.DECLARATION));
		BureauSession session = session();
		List<Object> rows = new ArrayList<>();
		assertEquals(List.of(Samples.FEE_ITEM), session.declarations().items());
		session.declarations().persons("F1", rows::add);
		session.declarations().withoutWage(Samples.UNIT, Samples.PERIOD, rows::add);
		assertEquals(List.of(Samples.ITEM_PERSON, Samples.MISSING), rows);
		assertEquals(Samples.ACCEPTED, session.declarations().submit(Samples.REQUEST, List.of(new ItemVersion("F1", 3))));
		assertEquals(List.of(Samples.DECLARATION), session.declarations().records(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 31)));
	}

	@Test
	void arrearsAreReadAndPaidByVoucher() {
		bureau.answer(Operation.ARREARS, 200, List.of(Samples.ARREARS)).answer(Operation.ISSUE_VOUCHER, 202, Samples.PENDING)
				.answer(Operation.VOUCHERS, 200, List.of(Samples.VOUCHER)).answer(Operation.ACCOUNTS, 200, List.of(Samples.ACCOUNT));
		BureauSession session = session();
		assertEquals(List.of(Samples.ARREARS), session.payments().arrears());
		session.payments().issueVoucher(Samples.REQUEST, new VoucherRequest(List.of("A1"), null));
		session.payments().issueVoucher(Samples.REQUEST, new VoucherRequest(List.of("A1"), new Payer("示例公司", "工商银行", "6222")));
		assertEquals(List.of(Samples.VOUCHER), session.payments().vouchers(FeePeriod.of(2025, 1), Samples.PERIOD));
		assertEquals(List.of(Samples.ACCOUNT), session.accounts().accounts());
	}

	@Test
	void announcementsAreRead() {
		bureau.answer(Operation.ANNOUNCEMENTS, 200, List.of(Samples.ANNOUNCEMENT));
		assertEquals(List.of(Samples.ANNOUNCEMENT), session().notices().announcements());
	}

	@Test
	void aSubmissionIsFoundOrWasNeverReceived() {
		BureauSession session = session();
		bureau.answer(Operation.FEEDBACK, 200, Samples.ACCEPTED);
		assertEquals(Optional.of(Samples.ACCEPTED), session.feedback(Samples.REQUEST));
		bureau.answer(Operation.FEEDBACK, 404, new Problem(Problem.UNKNOWN_REQUEST, "没有收到"));
		assertEquals(Optional.empty(), session.feedback(Samples.REQUEST));
	}

	@Test
	void aRefusalIsTheRuleTheBureauNames() {
		bureau.answer(Operation.LOGIN, 423, new Problem("DOMAIN §3.10", "密码已锁定。", List.of("请明日再试")));
		RuleViolation violation = assertThrows(RuleViolation.class, () -> anybody().login(Samples.SERIAL, "人事01", "x".toCharArray()));
		assertEquals("DOMAIN §3.10", violation.rule());
		assertEquals("密码已锁定。", violation.getMessage());
		assertEquals(List.of("请明日再试"), violation.details());
	}

	@Test
	void thePasswordOfTheCallerIsLeftToTheCaller() {
		char[] password = "secret".toCharArray();
		bureau.answer(Operation.LOGIN, 201, new Bodies.LoggedIn("t", Samples.SESSION));
		anybody().login(Samples.SERIAL, password);
		assertArrayEquals("secret".toCharArray(), password);
		assertFalse(new Bodies.Login(Samples.SERIAL, "", password).toString().contains("secret"));
	}
}
