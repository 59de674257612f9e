package org.shebao.application;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;

import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.RegistrationStatus;
import org.shebao.gateway.TaxRegistration;
import org.shebao.session.Employer;
import org.shebao.store.EmployerId;

/** Stand-ins that answer what a test says and nothing else. */
final class Fakes {

	static final TaxRegistration REGISTRATION = registration("S-1", true);

	private Fakes() {
	}

	static TaxRegistration registration(String serial, boolean associated) {
		return new TaxRegistration(new RegistrationSerial(serial), new TaxpayerId("91520100MA6TEST12X"), "测试有限公司", "15201030000", "测试税务局", "1110", "单位纳税人税务登记",
				RegistrationStatus.NORMAL, "测试路1号", associated);
	}

	static Employer employer(long id) {
		return new Employer(new EmployerId(id), "R", URI.create("http://127.0.0.1:1"), REGISTRATION, EmployerRole.EMPLOYER, "", null);
	}

	/** Answers calls by the method's name. */
	static <T> T of(Class<T> type, Map<String, Function<Object[], Object>> answers) {
		InvocationHandler handler = (proxy, method, arguments) -> {
			Function<Object[], Object> answer = answers.get(method.getName());
			if (answer == null && method.isDefault()) {
				return InvocationHandler.invokeDefault(proxy, method, arguments);
			}
			if (answer == null) {
				throw new UnsupportedOperationException(method.getName());
			}
			return answer.apply(arguments);
		};
		return type.cast(Proxy.newProxyInstance(Fakes.class.getClassLoader(), new Class<?>[] { type }, handler));
	}
}
