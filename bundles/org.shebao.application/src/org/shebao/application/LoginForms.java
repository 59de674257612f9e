package org.shebao.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.shebao.core.text.Texts;
import org.shebao.session.Employer;
import org.shebao.session.EmployerSession;
import org.shebao.session.Login;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.form.Form.Outcome;
import org.shebao.workbench.form.FormValues;
import org.shebao.workbench.list.QueryField.Option;

/** Logging in: with the unit password or as a user, and the forced change of an initial password (R-023 … ). */
public final class LoginForms {

	/** The two ways of the login dialog. */
	enum Way {
		UNIT, USER
	}

	private static final Texts TEXTS = Texts.of(LoginForms.class);

	private final Login login;
	private final Runnable forgotten;
	private volatile EmployerSession unfinished;

	/**
	 * @param login     logs in
	 * @param forgotten tells what to do about a forgotten password
	 */
	public LoginForms(Login login, Runnable forgotten) {
		this.login = login;
		this.forgotten = forgotten;
	}

	/** Asks for the password of an employer. */
	public Form<EmployerSession> login(Employer employer) {
		List<Option> ways = Arrays.stream(Way.values()).map(way -> new Option(way, TEXTS.label(way))).toList();
		return Form.<EmployerSession>leading("login", TEXTS.get("login.title"), TEXTS.get("login.submit"), (values, progress) -> enter(employer, values))
				.field(Field.fixed("employer", TEXTS.get("column.name"), employer.registration().name()))
				.field(Field.radio("way", TEXTS.get("login.way"), ways).initially(Way.UNIT).needed())
				.field(Field.password("password", TEXTS.get("login.password")).needed().refusedBy("R-023").hinted(TEXTS.get("login.password.hint")).shownIf(LoginForms::isUnit))
				.field(Field.text("user", TEXTS.get("login.user")).needed().refusedBy("R-057").shownIf(values -> !isUnit(values)))
				.field(Field.password("userPassword", TEXTS.get("login.userPassword")).needed().refusedBy("R-059").shownIf(values -> !isUnit(values)))
				.link(TEXTS.get("login.forgotten"), forgotten);
	}

	private static boolean isUnit(FormValues values) {
		return values.choice("way", Way.class) != Way.USER;
	}

	private Outcome<EmployerSession> enter(Employer employer, FormValues values) {
		abandon();
		char[] password = values.password(isUnit(values) ? "password" : "userPassword");
		EmployerSession session = isUnit(values) ? login.unit(employer.id(), password) : login.user(employer.id(), values.text("user"), password);
		if (session.info().mustChangePassword()) {
			unfinished = session;
			return new Outcome.Next<>(change(session, password));
		}
		Arrays.fill(password, '\0');
		return new Outcome.Done<>(session);
	}

	private Form<EmployerSession> change(EmployerSession session, char[] old) {
		return Form.<EmployerSession>of("login:change", TEXTS.get("change.title"), TEXTS.get("change.submit"), values -> {
			session.changePassword(old, values.password("new"));
			Arrays.fill(old, '\0');
			unfinished = null;
			return session;
		}).intro(TEXTS.get("change.intro"))
				.field(Field.password("new", TEXTS.get("change.new")).needed().hinted(TEXTS.get("change.policy")).refusedBy("R-025"))
				.field(Field.password("again", TEXTS.get("change.again")).needed())
				.checked(LoginForms::different);
	}

	private static Optional<String> different(FormValues values) {
		char[] again = values.password("again");
		return again.length == 0 || Arrays.equals(values.password("new"), again) ? Optional.empty() : Optional.of(TEXTS.get("change.different"));
	}

	/** Logs out again if the user gave up before the password was changed; blocks. */
	public void abandon() {
		EmployerSession left = unfinished;
		unfinished = null;
		if (left != null) {
			left.close();
		}
	}
}
