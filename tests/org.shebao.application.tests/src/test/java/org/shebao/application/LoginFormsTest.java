package org.shebao.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.core.task.Progress;
import org.shebao.gateway.Permission;
import org.shebao.gateway.SessionInfo;
import org.shebao.session.EmployerSession;
import org.shebao.session.Login;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.form.Form.Outcome;
import org.shebao.workbench.form.FormValues;

class LoginFormsTest {

	private final List<String> heard = new ArrayList<>();
	private boolean mustChange;

	private final EmployerSession session = Fakes.of(EmployerSession.class, Map.of(
			"info", none -> new SessionInfo(Fakes.REGISTRATION, "", Permission.ALL, mustChange),
			"changePassword", given -> heard.add(new String((char[]) given[0]) + " > " + new String((char[]) given[1])),
			"close", none -> heard.add("closed")));
	private final Login login = Fakes.of(Login.class, Map.of("unit", given -> {
		heard.add("unit " + new String((char[]) given[1]));
		return session;
	}, "user", given -> {
		heard.add("user " + given[1] + " " + new String((char[]) given[2]));
		return session;
	}));
	private final LoginForms forms = new LoginForms(login, () -> heard.add("forgotten"));

	@BeforeEach
	void inChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
	}

	private Outcome<EmployerSession> submit(Form<EmployerSession> form, Map<String, Object> values) {
		return form.work().run(new FormValues(values), Progress.NONE);
	}

	private Outcome<EmployerSession> unit() {
		return submit(forms.login(Fakes.employer(1)), Map.of("way", LoginForms.Way.UNIT, "password", "012345".toCharArray()));
	}

	@Test
	@DisplayName("R-023, R-059: one form logs in with the unit password or as a user")
	void bothWays() {
		assertInstanceOf(Outcome.Done.class, unit());
		submit(forms.login(Fakes.employer(1)), Map.of("way", LoginForms.Way.USER, "user", "hr", "userPassword", "hr".toCharArray()));
		assertEquals(List.of("unit 012345", "user hr hr"), heard);
	}

	@Test
	@DisplayName("R-023, R-059: only the fields of the chosen way are shown")
	void fieldsOfTheWay() {
		FormValues user = new FormValues(Map.of("way", LoginForms.Way.USER));
		List<String> shown = forms.login(Fakes.employer(1)).fields().stream().filter(field -> field.shown().test(user)).map(field -> field.name()).toList();
		assertEquals(List.of("employer", "way", "user", "userPassword"), shown);
	}

	@Test
	@DisplayName("R-026: the way out of a forgotten password stands at the bottom")
	void forgotten() {
		forms.login(Fakes.employer(1)).link().run().run();
		assertEquals(List.of("forgotten"), heard);
	}

	@Test
	@DisplayName("R-025: an initial password leads on to its change before anything else, without asking for the old one again")
	void initialPasswordsAreChanged() {
		mustChange = true;
		Outcome<EmployerSession> outcome = unit();
		Form<EmployerSession> change = assertInstanceOf(Outcome.Next.class, outcome) == null ? null : ((Outcome.Next<EmployerSession>) outcome).form();
		assertInstanceOf(Outcome.Done.class, submit(change, Map.of("new", "Abc12345".toCharArray(), "again", "Abc12345".toCharArray())));
		forms.abandon();
		assertEquals(List.of("unit 012345", "012345 > Abc12345"), heard);
	}

	@Test
	@DisplayName("R-025: two different new passwords are refused before anything is sent")
	void theNewPasswordIsTypedTwice() {
		mustChange = true;
		Form<EmployerSession> change = ((Outcome.Next<EmployerSession>) unit()).form();
		assertTrue(change.check().apply(new FormValues(Map.of("new", "Abc12345".toCharArray(), "again", "Abc12346".toCharArray()))).isPresent());
		assertEquals(Optional.empty(), change.check().apply(new FormValues(Map.of("new", "Abc12345".toCharArray()))));
		assertFalse(heard.contains("closed"));
	}

	@Test
	@DisplayName("R-025: who gives up before the change is logged out again")
	void givingUpLogsOut() {
		mustChange = true;
		unit();
		forms.abandon();
		assertEquals(List.of("unit 012345", "closed"), heard);
	}
}
