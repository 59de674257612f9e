package org.shebao.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.core.RuleViolation;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.Permission;
import org.shebao.gateway.TaxRegistration;
import org.shebao.store.OpenStore;

@ExtendWith(OneStore.class)
class LoginTest {

	private static final String FORGOTTEN = "若遗忘密码，需要到办税服务厅申请密码重置";
	private static final TaxRegistration COMPANY = Samples.registration(1, Samples.COMPANY, Samples.UNIT);
	private final ScriptedBureau bureau = new ScriptedBureau().register(COMPANY, Samples.social("5201030012345"), Samples.medical("7"));
	private Workplace place;
	private Employer employer;

	@BeforeEach
	void add(OpenStore store) {
		place = Workplace.empty(store, bureau);
		employer = place.add(Samples.COMPANY);
		bureau.calls.clear();
	}

	private EmployerSession login(String password) {
		return place.login.unit(employer.id(), password.toCharArray());
	}

	private RuleViolation refused(String password) {
		return assertThrows(RuleViolation.class, () -> login(password));
	}

	@ParameterizedTest
	@ValueSource(strings = { "012345", "700000" })
	@DisplayName("R-023, §7.5: the last six of any unit number, filled up with zeros, is sent to the bureau, which accepts it as the initial password")
	void theInitialPasswordOfAnyUnitNumber(String password) {
		try (EmployerSession session = login(password)) {
			assertTrue(session.info().mustChangePassword());
			assertTrue(session.info().isUnit());
		}
		assertEquals(List.of("info", "login", "logout"), bureau.calls);
	}

	@Test
	@DisplayName("R-023: the client does not judge passwords itself: the initial one no longer helps once another is set")
	void theBureauDecides() {
		bureau.password(COMPANY, "Abc12345");
		assertEquals("申报密码错误，还可以尝试4次", refused("012345").getMessage());
		assertFalse(login("Abc12345").info().mustChangePassword());
	}

	@Test
	@DisplayName("R-023, R-026, §3.10: a wrong password is refused with the tries left, then locked, each time with the way to a new one")
	void wrongPasswordsCountDownToTheLock() {
		for (int left = 4; left >= 0; left--) {
			RuleViolation wrong = refused("wrong");
			assertEquals("申报密码错误，还可以尝试" + left + "次", wrong.getMessage());
			assertEquals(List.of(FORGOTTEN), wrong.details());
		}
		RuleViolation locked = refused("012345");
		assertEquals("密码错误次数过多，已锁定至次日", locked.getMessage());
		assertEquals(List.of(FORGOTTEN), locked.details());
		assertEquals(null, place.employers.find(employer.id()).orElseThrow().lastLogin());
	}

	@Test
	@DisplayName("R-019: what the bureau does not have associated cannot log in, and no password reset is proposed")
	void withoutAssociationNoLogin() {
		TaxRegistration alone = Samples.registration(2, Samples.OFFICE, Samples.AGENT);
		bureau.register(alone);
		Employer office = place.add(Samples.OFFICE);
		RuleViolation refusal = assertThrows(RuleViolation.class, () -> place.login.unit(office.id(), "012345".toCharArray()));
		assertEquals("R-019 该登记没有关联的社保信息", refusal.rule() + " " + refusal.getMessage());
		assertEquals(List.of(), refusal.details());
	}

	@Test
	@DisplayName("R-021, R-041: a login records its moment, the registration and the unit numbers")
	void aLoginRecordsWhatItBrings() {
		bureau.password(COMPANY, "Abc12345");
		try (EmployerSession session = login("Abc12345")) {
			assertEquals(COMPANY, session.employer().registration());
			assertEquals("贵州省", session.pack().name());
			assertTrue(session.sandbox());
		}
		Employer known = place.employers.find(employer.id()).orElseThrow();
		// the bureau's clock said 04:00 UTC, and carried on since
		assertFalse(known.lastLogin().isBefore(Instant.parse("2025-07-20T04:00:00Z")));
		assertTrue(known.lastLogin().isBefore(Instant.parse("2025-07-20T04:05:00Z")));
		assertEquals(List.of(Samples.social("5201030012345"), Samples.medical("7")), place.employers.units(employer.id()));
	}

	@ParameterizedTest
	@CsvSource({ "2025-07-31T15:59:00Z, 2025-07-31", "2025-07-31T16:00:00Z, 2025-08-01" })
	@DisplayName("R-002, §7.4: business dates come from the bureau's clock in China Standard Time, whatever this computer says")
	void theBureausClockCounts(Instant now, LocalDate today) {
		bureau.now = now;
		try (EmployerSession session = login("012345")) {
			assertEquals(today, session.clock().today());
		}
	}

	@Test
	@DisplayName("R-059: a user logs in with name and password; wrong ones are refused in the bureau's words alone")
	void aUserLogsIn() {
		bureau.user("财务01", "Caiwu123", Permission.PAYMENT);
		try (EmployerSession session = place.login.user(employer.id(), "财务01", "Caiwu123".toCharArray())) {
			assertEquals("财务01", session.info().userName());
			assertEquals(Permission.PAYMENT, session.info().permission());
		}
		RuleViolation refusal = assertThrows(RuleViolation.class, () -> place.login.user(employer.id(), "财务01", "x".toCharArray()));
		assertEquals("R-059 用户名或密码错误", refusal.rule() + " " + refusal.getMessage());
		assertEquals(List.of(), refusal.details());
	}

	@Test
	@DisplayName("W-12: without a connection there is no login, and what is known stays")
	void anUnreachableBureau() {
		bureau.fault = new GatewayException.Unreachable("off line", null);
		assertThrows(GatewayException.Unreachable.class, () -> login("012345"));
		assertEquals(employer, place.employers.find(employer.id()).orElseThrow());
	}

	@Test
	@DisplayName("R-021: the session keeps the employer's own unit numbers apart from another's")
	void unitNumbersAreKeptApart() {
		TaxRegistration other = Samples.registration(3, Samples.INSTITUTION, Samples.AGENT);
		bureau.register(other, Samples.medical("520100123456")).password(other, "Abc12345").password(COMPANY, "Abc12345");
		Employer institution = place.add(Samples.INSTITUTION);
		login("Abc12345").close();
		place.login.unit(institution.id(), "Abc12345".toCharArray()).close();
		assertEquals(List.of(Samples.medical("520100123456")), place.employers.units(institution.id()));
		assertEquals(2, place.employers.units(employer.id()).size());
	}
}
