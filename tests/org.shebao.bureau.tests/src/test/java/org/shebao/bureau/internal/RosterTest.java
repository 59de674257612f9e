package org.shebao.bureau.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.bureau.internal.registry.Employees.PageRequest;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.EmployeeGateway.PageEnd;
import org.shebao.gateway.EmployeeRecord;

class RosterTest {
	private static final FeePeriod JULY = FeePeriod.parse("2025-07");
	private static final String ID = "520103199003072016";

	@TempDir
	Path folder;
	private Office office;

	@BeforeEach
	void open() {
		office = new Office(folder, LocalDate.of(2025, 7, 20), JULY);
	}

	@AfterEach
	void close() {
		office.close();
	}

	private PageEnd page(long since, List<EmployeeRecord> sink) {
		return office.bureau().employees().page(new PageRequest(Office.SERIAL, new TaxpayerId("92522301MA6F2W3T68"), since, "", 1000), sink::add);
	}

	@DisplayName("R-218: somebody who joins or leaves comes with the next incremental sync, and nobody else")
	@Test
	void joinAndLeave() {
		office.insure(900, Office.SOCIAL, "2020-01");
		long mark = page(0, new ArrayList<>()).mark();
		PersonNumber joined = office.bureau().roster().join(Office.SOCIAL, "张三", ID, JULY);
		List<EmployeeRecord> changed = new ArrayList<>();
		mark = page(mark, changed).mark();
		assertEquals(List.of(joined), changed.stream().map(EmployeeRecord::person).toList());
		assertEquals(3, changed.getFirst().insurances().size());
		assertEquals(JULY, changed.getFirst().insurances().getFirst().start());
		changed.clear();
		office.bureau().roster().leave(Office.SOCIAL, joined, FeePeriod.parse("2025-09"));
		page(mark, changed);
		assertEquals(List.of("2025-09", "2025-09", "2025-09"), changed.getFirst().insurances().stream().map(insurance -> insurance.stop().toString()).toList());
	}

	@DisplayName("Somebody who is known at one unit keeps the personal number at another")
	@Test
	void secondUnit() {
		PersonNumber first = office.bureau().roster().join(Office.SOCIAL, "张三", ID, JULY);
		assertEquals(first, office.bureau().roster().join(Office.MEDICAL, "张三", ID, JULY));
		assertEquals(1, office.item("102300100", "2025-07").registered());
	}

	@DisplayName("W-5, C-7: a wrong id number, an unknown unit, an unknown person and a stop before the start are refused")
	@Test
	void refused() {
		var roster = office.bureau().roster();
		assertEquals("W-5", assertThrows(RuleViolation.class, () -> roster.join(Office.SOCIAL, "张三", "520103199003072017", JULY)).rule());
		assertEquals(404, assertThrows(Refusal.class, () -> roster.join(new UnitNumber("7"), "张三", ID, JULY)).status());
		assertEquals(404, assertThrows(Refusal.class, () -> roster.leave(Office.SOCIAL, new PersonNumber("7"), JULY)).status());
		PersonNumber person = roster.join(Office.SOCIAL, "张三", ID, JULY);
		assertEquals("C-7", assertThrows(RuleViolation.class, () -> roster.leave(Office.SOCIAL, person, FeePeriod.parse("2025-06"))).rule());
		assertTrue(office.items().stream().allMatch(item -> item.registered() == 1));
	}
}
