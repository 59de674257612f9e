package org.shebao.bureau.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.EmployeeGateway.PageEnd;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.http.HttpConnector;
import org.shebao.gateway.sandbox.Operator;
import org.shebao.gateway.sandbox.Operator.Fault;

/** Employees as the real client gets them, while others join and leave. */
class EmployeesTest {
	private static final FeePeriod AUGUST = FeePeriod.parse("2025-08");

	@TempDir
	Path folder;
	private final HttpConnector connector = new HttpConnector();
	private ServedBureau bureau;
	private BureauSession session;
	private Operator operator;

	@BeforeEach
	void open() {
		bureau = new ServedBureau(folder);
		operator = Operators.of(bureau);
		try (Caller caller = new Caller(() -> bureau.address())) {
			caller.unit();
		}
		session = connector.connect(bureau.address()).login(ServedBureau.SERIAL, ServedBureau.PASSWORD.toCharArray());
	}

	@AfterEach
	void close() {
		session.close();
		connector.close();
		bureau.close();
	}

	private record Page(List<String> persons, PageEnd end) {
	}

	private Page page(long since, String after, int limit) {
		List<String> persons = new ArrayList<>();
		PageEnd end = session.employees().page(since, after, limit, employee -> persons.add(employee.person().value()));
		return new Page(persons, end);
	}

	private EmployeeRecord only(long since) {
		List<EmployeeRecord> found = new ArrayList<>();
		session.employees().page(since, "", 10, found::add);
		assertEquals(1, found.size());
		return found.getFirst();
	}

	@DisplayName("R-217: a full sync brings everybody once, page by page in the order of person numbers")
	@Test
	void full() {
		bureau.insureMany(5);
		Page first = page(0, "", 2);
		assertEquals(List.of("5201990000000001", "5201990000000002"), first.persons());
		assertEquals(new PageEnd("5201990000000002", true, 5, first.end().mark()), first.end());
		Page second = page(0, first.end().last(), 2);
		assertEquals(List.of("5201990000000003", "5201990000000004"), second.persons());
		Page third = page(0, second.end().last(), 2);
		assertEquals(List.of("5201990000000005"), third.persons());
		assertFalse(third.end().more());
		assertEquals(5, third.end().total());
	}

	@DisplayName("R-217: a page that ends exactly with the last person says so; an empty one has no last person")
	@Test
	void exactEnd() {
		assertEquals("", page(0, "", 10).end().last());
		bureau.insureMany(2);
		assertFalse(page(0, "", 2).end().more());
	}

	@DisplayName("R-218: an incremental sync brings only who joined or left since, with the units and types of this registration")
	@Test
	void incremental() {
		bureau.insureMany(3);
		long mark = page(0, "", 10).end().mark();
		assertEquals(List.of(), page(mark, "", 10).persons());
		PersonNumber joined = operator.join(ServedBureau.SOCIAL, "李新", "520103199003072016", AUGUST);
		EmployeeRecord record = only(mark);
		assertEquals(joined, record.person());
		assertEquals("李新", record.name());
		assertEquals(List.of(InsuranceType.PENSION_ENTERPRISE, InsuranceType.UNEMPLOYMENT, InsuranceType.WORK_INJURY),
				record.insurances().stream().map(EmployeeRecord.Insurance::type).toList());
		assertTrue(record.insurances().stream().allMatch(insurance -> insurance.start().equals(AUGUST) && insurance.stop() == null && insurance.wage() == null));
		long next = page(mark, "", 10).end().mark();
		operator.leave(ServedBureau.SOCIAL, joined, FeePeriod.parse("2025-09"));
		assertTrue(only(next).insurances().stream().allMatch(insurance -> insurance.stop().equals(FeePeriod.parse("2025-09"))));
	}

	@DisplayName("R-218: who changes while a sync runs comes with the next one, whether the sync has passed that person or not")
	@Test
	void changesMeanwhile() {
		bureau.insureMany(4);
		Page first = page(0, "", 2);
		operator.leave(ServedBureau.SOCIAL, new PersonNumber(first.persons().getFirst()), AUGUST);
		Page second = page(0, first.end().last(), 2);
		assertEquals(List.of(first.persons().getFirst()), page(second.end().mark(), "", 10).persons());
	}

	@DisplayName("R-218: a sync that is begun anew after a break loses nothing that changed since it first began")
	@Test
	void begunAnew() {
		bureau.insureMany(4);
		Page first = page(0, "", 2);
		operator.leave(ServedBureau.SOCIAL, new PersonNumber(first.persons().getFirst()), AUGUST);
		page(0, "", 2);
		Page last = page(0, first.end().last(), 2);
		assertTrue(page(last.end().mark(), "", 10).persons().contains(first.persons().getFirst()));
	}

	@DisplayName("R-217: a page that is cut off in its middle throws after some people, and the sync resumes behind them")
	@Test
	void resumes() {
		bureau.insureMany(300);
		operator.fault(new Fault(Fault.Kind.BREAK_AFTER_COMMIT, "/v1/employees", 1, 0));
		List<String> received = new ArrayList<>();
		assertThrows(GatewayException.OutcomeUnknown.class, () -> session.employees().page(0, "", 300, employee -> received.add(employee.person().value())));
		assertFalse(received.isEmpty());
		assertTrue(received.size() <= 100);
		Page rest = page(0, received.getLast(), 300);
		received.addAll(rest.persons());
		assertEquals(300, received.stream().distinct().count());
		assertEquals(300, received.size());
		assertFalse(rest.end().more());
	}

	@DisplayName("people of other employers and of units that are not associated do not come")
	@Test
	void strangers() {
		bureau.insure(ServedBureau.NEW_UNIT, 7);
		bureau.insure(ServedBureau.MEDICAL, 8);
		assertEquals(List.of("5201990000000008"), page(0, "", 10).persons());
	}

	@DisplayName("W-5, C-7: nobody joins with a wrong id number, leaves an unknown unit or before having joined")
	@Test
	void refusedChanges() {
		assertEquals("W-5", assertThrows(RuleViolation.class, () -> operator.join(ServedBureau.SOCIAL, "李新", "520103199003072017", AUGUST)).rule());
		PersonNumber joined = operator.join(ServedBureau.SOCIAL, "李新", "520103199003072016", AUGUST);
		assertEquals("C-7", assertThrows(RuleViolation.class, () -> operator.leave(ServedBureau.SOCIAL, joined, FeePeriod.parse("2025-07"))).rule());
		assertEquals("R-099", assertThrows(RuleViolation.class, () -> operator.leave(ServedBureau.MEDICAL, joined, AUGUST)).rule());
		assertNull(only(0).insurances().getFirst().stop());
	}
}
