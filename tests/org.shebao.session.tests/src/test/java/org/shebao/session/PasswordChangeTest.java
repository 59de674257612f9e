package org.shebao.session;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shebao.core.RuleViolation;
import org.shebao.gateway.GatewayException;
import org.shebao.store.OpenStore;

@ExtendWith(OneStore.class)
class PasswordChangeTest {

	private final ScriptedBureau bureau = new ScriptedBureau().register(Samples.registration(1, Samples.COMPANY, Samples.UNIT), Samples.social("520103A12345"));
	private Workplace place;
	private EmployerSession session;

	/** Logged in with the initial password. */
	@BeforeEach
	void login(OpenStore store) {
		place = Workplace.empty(store, bureau);
		session = place.login.unit(place.add(Samples.COMPANY).id(), "A12345".toCharArray());
	}

	@AfterEach
	void logout() {
		session.close();
	}

	private void change(String old, String fresh) {
		session.changePassword(old.toCharArray(), fresh.toCharArray());
	}

	@ParameterizedTest
	@EnumSource(Function.class)
	@DisplayName("R-025: before the initial password is changed nothing else is allowed; afterwards everything is, in the same login")
	void nothingElseBeforeTheChange(Function function) {
		RuleViolation refusal = assertThrows(RuleViolation.class, () -> session.require(function));
		assertEquals("R-025 请先修改初始申报密码", refusal.rule() + " " + refusal.getMessage());
		change("A12345", "Abc12345");
		assertDoesNotThrow(() -> session.require(function));
	}

	@Test
	@DisplayName("R-025: the unit numbers are learned once the password is changed, not before")
	void unitNumbersAreLearnedAfterTheChange() {
		assertEquals(List.of(), place.employers.units(session.id()));
		change("A12345", "Abc12345");
		assertEquals(List.of(Samples.social("520103A12345")), place.employers.units(session.id()));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Abc1234,                密码长度应为8至20位,                     ''
			abcdefghij1234567890x,  密码长度应为8至20位,                     ''
			12345678,               密码应由字母和数字组成，且两者都要有,    ''
			abcdefgh,               密码应由字母和数字组成，且两者都要有,    ''
			Abc12345!,              密码应由字母和数字组成，且两者都要有,    ''
			91520103MA6DLQ1K5Q,     密码不能与纳税人识别号相同,              ''
			1,                      密码长度应为8至20位,                     密码应由字母和数字组成，且两者都要有
			""")
	@DisplayName("R-025, §5.1: a weak password is refused with all that is wrong, before the bureau hears of it")
	void weakPasswordsAreRefused(String fresh, String fault, String another) {
		bureau.calls.clear();
		RuleViolation refusal = assertThrows(RuleViolation.class, () -> change("A12345", fresh));
		assertEquals("R-025 新密码不符合要求", refusal.rule() + " " + refusal.getMessage());
		assertEquals(another.isEmpty() ? List.of(fault) : List.of(fault, another), refusal.details());
		assertEquals(List.of(), bureau.calls);
		assertTrue(session.info().mustChangePassword());
	}

	@Test
	@DisplayName("R-025, §5.1: the ending of a unit number is refused as soon as the unit numbers are known")
	void theEndingOfAUnitNumberIsRefused() {
		change("A12345", "Abc12345");
		assertEquals(List.of("密码长度应为8至20位", "密码不能与初始密码或单位编号后六位相同"),
				assertThrows(RuleViolation.class, () -> change("Abc12345", "A12345")).details());
	}

	@Test
	@DisplayName("R-025: a wrong old password is refused in the bureau's words and the change stays due")
	void aWrongOldPasswordIsRefused() {
		assertEquals("原密码错误", assertThrows(RuleViolation.class, () -> change("000000", "Abc12345")).getMessage());
		assertEquals("R-025", assertThrows(RuleViolation.class, () -> session.require(Function.WAGES)).rule());
	}

	@Test
	@DisplayName("R-025: a connection that breaks after the change does not make the change look failed")
	void theChangeStandsWhenTheConnectionBreaksAfterwards() {
		bureau.unitsFault = new GatewayException.Unreachable("off line", null);
		change("A12345", "Abc12345");
		assertFalse(session.info().mustChangePassword());
		bureau.unitsFault = null;
		place.login.unit(session.id(), "Abc12345".toCharArray()).close();
		assertEquals(List.of(Samples.social("520103A12345")), place.employers.units(session.id()));
	}

	@Test
	@DisplayName("W-12: a change that the bureau never received is not made")
	void anUnreachableBureauChangesNothing() {
		bureau.fault = new GatewayException.Unreachable("off line", null);
		assertThrows(GatewayException.Unreachable.class, () -> change("A12345", "Abc12345"));
		bureau.fault = null;
		assertTrue(session.info().mustChangePassword());
		assertTrue(place.login.unit(session.id(), "A12345".toCharArray()).info().mustChangePassword());
	}
}
