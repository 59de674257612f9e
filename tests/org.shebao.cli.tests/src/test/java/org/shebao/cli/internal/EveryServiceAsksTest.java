package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shebao.core.RuleViolation;
import org.shebao.declarations.DeclarationRecords;
import org.shebao.declarations.FeeDeclarations;
import org.shebao.declarations.FeeDetails;
import org.shebao.declarations.FeeItems;
import org.shebao.employees.Employees;
import org.shebao.gateway.regions.ContributedRegions;
import org.shebao.payment.Arrears;
import org.shebao.payment.BankVouchers;
import org.shebao.payment.VoucherPayment;
import org.shebao.session.EmployerSession;
import org.shebao.session.Function;
import org.shebao.wages.WageDeclarations;
import org.shebao.wages.WageDrafts;
import org.shebao.wages.WageSheets;

/** Whatever an area does in a login, it asks first whether the login may (DOMAIN §5.20). */
class EveryServiceAsksTest {

	private static final Map<Class<?>, Function> SERVICES = Map.ofEntries(Map.entry(Employees.class, Function.EMPLOYEES), Map.entry(WageDrafts.class, Function.WAGES),
			Map.entry(WageSheets.class, Function.WAGES), Map.entry(WageDeclarations.class, Function.WAGES), Map.entry(FeeItems.class, Function.DECLARATIONS),
			Map.entry(FeeDetails.class, Function.DECLARATIONS), Map.entry(FeeDeclarations.class, Function.DECLARATIONS),
			Map.entry(DeclarationRecords.class, Function.DECLARATIONS), Map.entry(Arrears.class, Function.PAYMENT), Map.entry(VoucherPayment.class, Function.PAYMENT),
			Map.entry(BankVouchers.class, Function.PAYMENT));

	private static ClientServices services;

	@BeforeAll
	static void open(@TempDir Path folder) {
		services = new ClientServices(folder, new ContributedRegions(List.of(), List.of()));
	}

	@AfterAll
	static void close() {
		services.close();
	}

	static Stream<Method> methodsInALogin() {
		return SERVICES.keySet().stream().flatMap(service -> Stream.of(service.getMethods())).filter(method -> List.of(method.getParameterTypes()).contains(EmployerSession.class));
	}

	@Test
	@DisplayName("Every service of the areas is looked at")
	void everyServiceIsLookedAt() {
		List<String> unknown = services.services().flatMap(service -> Stream.of(service.getClass().getInterfaces()))
				.filter(type -> Stream.of(type.getMethods()).anyMatch(method -> List.of(method.getParameterTypes()).contains(EmployerSession.class)))
				.filter(type -> !SERVICES.containsKey(type)).map(Class::getName).toList();
		assertEquals(List.of(), unknown);
		assertTrue(methodsInALogin().count() >= 20, "methods were found");
	}

	@ParameterizedTest
	@MethodSource("methodsInALogin")
	@DisplayName("R-043, §5.20: what is done in a login asks for its permission before anything else")
	void asksFirst(Method method) {
		Object service = services.workplace().get(method.getDeclaringClass());
		Object[] arguments = Stream.of(method.getParameterTypes()).map(EveryServiceAsksTest::argument).toArray();
		InvocationTargetException thrown = assertThrows(InvocationTargetException.class, () -> method.invoke(service, arguments));
		RuleViolation refused = assertInstanceOf(RuleViolation.class, thrown.getCause());
		assertEquals("R-043 " + SERVICES.get(method.getDeclaringClass()), refused.rule() + " " + refused.getMessage());
	}

	private static Object argument(Class<?> type) {
		return type == EmployerSession.class ? refusing() : type == char[].class ? new char[0] : null;
	}

	/** A login that refuses everything and of which nothing else may be asked. */
	private static EmployerSession refusing() {
		return (EmployerSession) Proxy.newProxyInstance(EveryServiceAsksTest.class.getClassLoader(), new Class<?>[] { EmployerSession.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("require")) {
				throw new RuleViolation("R-043", arguments[0].toString());
			}
			throw new AssertionError(method.getName() + " was asked first");
		});
	}
}
