package org.shebao.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.session.EmployerSession;

class CurrentSessionTest {

	private static EmployerSession login(long employer, boolean sandbox) {
		return Fakes.of(EmployerSession.class, Map.of("employer", none -> Fakes.employer(employer), "sandbox", none -> sandbox));
	}

	@Test
	@DisplayName("After logging in again open pages go on with the new login; another employer's is refused")
	void pagesGoOn() {
		CurrentSession session = new CurrentSession(login(1, false));
		session.renew(login(1, true));
		assertEquals(true, session.sandbox());
		EmployerSession other = login(2, true);
		assertThrows(IllegalArgumentException.class, () -> session.renew(other));
	}
}
