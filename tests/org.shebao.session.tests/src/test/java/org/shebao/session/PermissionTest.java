package org.shebao.session;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;


import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shebao.core.RuleViolation;
import org.shebao.gateway.Permission;
import org.shebao.gateway.TaxRegistration;
import org.shebao.store.OpenStore;

/** The permission matrix of DOMAIN §5.20, as far as there are functions. */
@ExtendWith(OneStore.class)
class PermissionTest {

	private static final TaxRegistration COMPANY = Samples.registration(1, Samples.COMPANY, Samples.UNIT);
	private final ScriptedBureau bureau = new ScriptedBureau().register(COMPANY, Samples.social("5201030012345")).password(COMPANY, "Abc12345")
			.user("人事01", "Renshi123", Permission.ALL).user("财务01", "Caiwu123", Permission.PAYMENT);

	private Workplace place;
	private Employer employer;

	@BeforeEach
	void add(OpenStore store) {
		place = Workplace.empty(store, bureau);
		employer = place.add(Samples.COMPANY);
	}

	private EmployerSession login(String user, String password) {
		return user.isEmpty() ? place.login.unit(employer.id(), password.toCharArray()) : place.login.user(employer.id(), user, password.toCharArray());
	}

	@ParameterizedTest
	@EnumSource(Function.class)
	@DisplayName("R-043, R-053: the unit password and users with 全部功能 may do everything")
	void allFunctions(Function function) {
		assertDoesNotThrow(() -> login("", "Abc12345").require(function));
		assertDoesNotThrow(() -> login("人事01", "Renshi123").require(function));
	}

	@ParameterizedTest
	@CsvSource({ "EMPLOYEES, 职工参保信息管理", "WAGES, 缴费工资申报", "DECLARATIONS, 社保费申报" })
	@DisplayName("R-043, R-053: users with 缴费功能 are refused everything but payment, by its name")
	void paymentOnly(Function function, String name) {
		RuleViolation refusal = assertThrows(RuleViolation.class, () -> login("财务01", "Caiwu123").require(function));
		assertEquals("R-043 当前用户没有“" + name + "”的权限", refusal.rule() + " " + refusal.getMessage());
	}

	@ParameterizedTest
	@EnumSource(value = Function.class, names = "PAYMENT")
	@DisplayName("R-053: users with 缴费功能 pay")
	void paymentIsAllowed(Function function) {
		assertDoesNotThrow(() -> login("财务01", "Caiwu123").require(function));
	}
}
