package org.shebao.sandbox.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.shebao.core.text.Texts;
import org.shebao.employees.Employees;
import org.shebao.gateway.sandbox.Sandbox;
import org.shebao.payment.BankVouchers;
import org.shebao.sandbox.Console;
import org.shebao.sandbox.Console.Deed;
import org.shebao.session.EmployerSession;
import org.shebao.session.Employers;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.RowSource;
import org.shebao.workbench.task.Task;
import org.shebao.workbench.ui.Pages;

import jakarta.annotation.PostConstruct;

/** The console of the sandbox bureau: what happens at the authorities, at the bank and in the wires. */
public final class ConsolePage {

	private static final Texts TEXTS = Texts.of(Console.class);

	private Workbench workbench;
	private Console console;
	private ListHandle<Deed> list;

	/** Builds the page. */
	@PostConstruct
	void create(Composite parent, Pages pages, Workbench window, EmployerSession session, Sandbox sandbox, Employees employees, Employers employers, BankVouchers vouchers) {
		workbench = window;
		console = new Console(sandbox.operator(session.employer().bureau()), session.clock());
		ConsoleForms forms = new ConsoleForms(console, session);
		list = pages.list(parent, ListPage.of("sandbox", TEXTS.get("title"), Deed::number, RowSource.of(query -> console.deeds())).withoutTicks()
				.column(Column.text("at", TEXTS.get("column.at"), 10, deed -> deed.at().toString()))
				.column(Column.text("deed", TEXTS.get("column.deed"), 16, Deed::what))
				.column(Column.text("result", TEXTS.get("column.result"), 70, Deed::result))
				.action(Action.menu("people", TEXTS.get("people"), "people", List.of(
						Action.of("join", TEXTS.get("join"), "add", () -> ask(TEXTS.get("join"), () -> Optional.of(forms.join(employers)))),
						Action.of("leave", TEXTS.get("leave"), "remove", () -> ask(TEXTS.get("leave"), () -> Optional.of(forms.leave(employees, employers)))))))
				.action(Action.of("pay", TEXTS.get("pay"), "pay", () -> ask(TEXTS.get("pay"), () -> forms.pay(vouchers))))
				.action(Action.of("arrival", TEXTS.get("arrival"), "done", () -> workbench.run(Task.of(TEXTS.get("arrival"), progress -> console.confirmArrival()).then(this::shown))))
				.action(Action.of("today", TEXTS.get("today"), "calendar", () -> ask(TEXTS.get("today"), () -> Optional.of(forms.today()))))
				.action(Action.of("fault", TEXTS.get("fault"), "warning", () -> ask(TEXTS.get("fault"), () -> Optional.of(forms.fault()))))
				.whenEmpty(TEXTS.get("empty"), null));
		list.banner(TEXTS.get("banner"));
	}

	/** Prepares a question in the background, because it looks things up, and asks it. */
	private void ask(String title, Supplier<Optional<Form<Deed>>> question) {
		workbench.run(Task.of(title, progress -> question.get()).shown(Task.Shown.QUIET).then(form -> {
			if (form.isEmpty()) {
				workbench.tell(TEXTS.get("title"), TEXTS.get("pay.none"), List.of());
			} else {
				workbench.ask(form.get()).ifPresent(this::shown);
			}
		}));
	}

	private void shown(Deed deed) {
		workbench.mention(deed.result());
		list.reload();
		list.banner(TEXTS.get("banner"));
	}

	@Focus
	void focus() {
		list.focus();
	}
}
