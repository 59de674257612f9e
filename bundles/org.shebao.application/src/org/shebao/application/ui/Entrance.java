package org.shebao.application.ui;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.shebao.application.AddEmployer;
import org.shebao.application.ComputerClock;
import org.shebao.application.CurrentSession;
import org.shebao.application.DataUpdate;
import org.shebao.application.EmployerList;
import org.shebao.application.LoginForms;
import org.shebao.application.Opening;
import org.shebao.application.Services;
import org.shebao.core.text.Texts;
import org.shebao.employees.Employees;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.gateway.sandbox.Sandbox;
import org.shebao.session.Employer;
import org.shebao.session.EmployerRegistration;
import org.shebao.session.EmployerSession;
import org.shebao.session.Employers;
import org.shebao.session.Login;
import org.shebao.store.outbox.Outbox;
import org.shebao.workbench.Navigation;
import org.shebao.workbench.PageIndex;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.task.Task;
import org.shebao.workbench.ui.SwtWorkbench;

/** Coming and going: adding employers, logging in, the data that are fetched then, changing to another employer, logging out. */
final class Entrance {

	private static final String HOME = "org.shebao.home.page";
	private static final Texts TEXTS = Texts.of(EmployerList.class);

	private final IEclipseContext context;
	private final Backstage backstage;
	private final Stage stage;
	private CurrentSession current;
	private boolean asking;

	Entrance(IEclipseContext context, Backstage backstage, Stage stage) {
		this.context = context;
		this.backstage = backstage;
		this.stage = stage;
	}

	private Workbench workbench() {
		return context.get(Workbench.class);
	}

	private Services services() {
		return backstage.services();
	}

	/** Adds an employer (R-010 … R-019); a taxpayer id may be proposed. */
	void add(String taxpayerId) {
		withSandbox(() -> work(TEXTS.get("employers.add"), () -> services().get(Employers.class).list().isEmpty(), first -> {
			URI bureau = backstage.runningSandbox().map(Sandbox.Running::address).orElse(null);
			AddEmployer wizard = new AddEmployer(services().get(EmployerRegistration.class), services().get(RegionRegistry.class),
					new AddEmployer.Beginning(first, bureau, taxpayerId));
			workbench().ask(wizard.form()).ifPresent(added -> {
				workbench().changed(EmployerList.AREA);
				workbench().mention(TEXTS.get("employers.added", added.registration().name()));
			});
		}));
	}

	/** Goes on when an embedded bureau is up, which else would look like a network that fails. */
	private void withSandbox(Runnable next) {
		Optional<Opening<Sandbox.Running>> starting = backstage.sandbox().filter(each -> each.state() instanceof Opening.Underway);
		if (starting.isEmpty()) {
			next.run();
		} else {
			workbench().run(Task.of(TEXTS.get("demo.starting"), starting.get()::await).then(up -> next.run()));
		}
	}

	private <T> void work(String title, java.util.function.Supplier<T> work, java.util.function.Consumer<T> then) {
		workbench().run(Task.of(title, progress -> work.get()).shown(Task.Shown.QUIET).then(then));
	}

	/** Notes something about an employer. */
	void remark(Employer employer) {
		Employers employers = services().get(Employers.class);
		workbench().ask(Form.of("employer.remark", TEXTS.get("employers.remark"), TEXTS.get("save"), values -> {
			employers.remark(employer.id(), values.text("remark"));
			return employer;
		}).intro(employer.registration().name()).field(Field.note("remark", TEXTS.get("column.remark")).initially(employer.remark()).refusedBy("R-022")))
				.ifPresent(changed -> workbench().changed(EmployerList.AREA));
	}

	/** Logs in for an employer; the former login is left only when this one succeeded. */
	void login(Employer employer) {
		if (mayLeave()) {
			withSandbox(() -> ask(employer).ifPresent(this::arrive));
		}
	}

	private void arrive(EmployerSession session) {
		leaveQuietly();
		current = new CurrentSession(session);
		ComputerClock.warning(session.clock()).ifPresent(warning -> workbench().tell(TEXTS.get("date.title"), warning, List.of()));
		context.set(DataUpdate.class, new DataUpdate(current, services().get(Employees.class), services().get(Outbox.class)));
		workbench().changed(EmployerList.AREA);
	}

	private Optional<EmployerSession> ask(Employer employer) {
		LoginForms forms = new LoginForms(services().get(Login.class),
				() -> workbench().tell(TEXTS.get("login.forgotten"), TEXTS.get("login.forgotten.what"), List.of()));
		Optional<EmployerSession> session = workbench().ask(forms.login(employer));
		if (session.isEmpty()) {
			work(TEXTS.get("logout"), () -> {
				forms.abandon();
				return null;
			}, nothing -> {
				// nobody is logged in, as before
			});
		}
		return session;
	}

	/** Lets the user in: the menu and the first page. */
	void enter() {
		if (current == null) {
			return;
		}
		context.remove(DataUpdate.class);
		context.set(EmployerSession.class, current);
		context.get(Connection.class).watch(current.employer());
		stage.showWork();
		List<PageIndex.Page> pages = context.get(PageIndex.class).pages();
		pages.stream().map(PageIndex.Page::id).filter(HOME::equals).findFirst().or(() -> pages.stream().map(PageIndex.Page::id).findFirst())
				.ifPresent(first -> context.get(Navigation.class).show(first, Map.of()));
	}

	/** Goes back to the employers, after a question if somebody is logged in (单位管理, R-329). */
	void leave() {
		if (current == null || mayLeave() && workbench().confirm(TEXTS.get("employers.title"), TEXTS.get("leave.message", current.employer().registration().name()), List.of(),
				TEXTS.get("leave.yes"))) {
			leaveQuietly();
		}
	}

	/** What is under way is waited for or cancelled first, or the user stays. */
	private boolean mayLeave() {
		return current == null || context.get(SwtWorkbench.class).settle();
	}

	private void leaveQuietly() {
		CurrentSession left = current;
		current = null;
		context.remove(DataUpdate.class);
		if (stage.isWorking()) {
			stage.showStart();
		}
		context.remove(EmployerSession.class);
		context.get(Connection.class).watch(null);
		if (left != null) {
			workbench().run(Task.of(TEXTS.get("logout"), progress -> {
				left.close();
				return null;
			}).shown(Task.Shown.QUIET).orElse(failure -> {
				// the bureau ends a forgotten login by itself
			}));
		}
	}

	/** What the bureau failed with: when the login ended the user may log in again, and the pages stay as they are. */
	void watch(GatewayException failure) {
		if (failure instanceof GatewayException.SessionEnded && current != null && !asking) {
			asking = true;
			try {
				if (workbench().confirm(TEXTS.get("ended.title"), TEXTS.get("ended.message"), List.of(), TEXTS.get("ended.again"))) {
					ask(current.employer()).ifPresent(current::renew);
				}
			} finally {
				asking = false;
			}
		}
	}

	/** The login of the moment, empty if there is none. */
	Optional<EmployerSession> session() {
		return Optional.ofNullable(current);
	}
}
