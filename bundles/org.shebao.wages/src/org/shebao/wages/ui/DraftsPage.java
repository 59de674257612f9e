package org.shebao.wages.ui;

import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.shebao.core.text.Texts;
import org.shebao.employees.Employees;
import org.shebao.session.Employers;
import org.shebao.session.EmployerSession;
import org.shebao.wages.WageDeclarations;
import org.shebao.wages.WageDrafts;
import org.shebao.wages.WageSheets;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.ui.Pages;
import org.shebao.workbench.ui.Queried;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** 年度缴费工资申报 by person, and 年度缴费工资调整 outside the window. */
public final class DraftsPage implements Queried {

	private static final Texts TEXTS = Texts.of(DraftsPage.class);

	private final DraftScopes scopes;
	private final DraftRows rows;
	private final DraftDesk desk;
	private final DraftAdding adding;
	private final WageFiles files;
	private final DraftSubmission submission;
	private final Employers employers;
	private ListHandle<DraftRow> list;
	private boolean jumped;

	/** Over the areas' services. */
	@Inject
	public DraftsPage(Workbench workbench, EmployerSession session, WageDrafts drafts, WageSheets sheets, WageDeclarations declarations, Employees employees,
			Employers employers) {
		this.employers = employers;
		scopes = new DraftScopes(session, drafts);
		rows = new DraftRows(session, drafts, employees);
		desk = new DraftDesk(workbench, session, drafts, rows::shown);
		adding = new DraftAdding(desk, employers);
		files = new WageFiles(desk, sheets, sentence -> list.banner(sentence));
		submission = new DraftSubmission(desk, declarations, employers);
	}

	@PostConstruct
	void create(Composite parent, Pages pages) {
		list = pages.list(parent, describe());
		list.banner(scopes.banner(scopes.usual()));
		new DraftOpening(desk, adding, scope -> query(Map.of(DraftScopes.FIELD, scope))).run(() -> jumped);
	}

	/** 全量提交申报 is offered for the annual declaration only. */
	ListPage<DraftRow> describe() {
		Action<DraftRow> normal = action("add.normal", "", adding::normal);
		ListPage<DraftRow> page = new DraftList(desk, rows, employers).describe(normal).action(Action.menu("add", TEXTS.get("add"), "add", List.of(
				action("add.single", "", adding::single), normal, action("add.missing", "", adding::missing), action("add.units", "", adding::units),
				action("add.import", "import", files::importFile))));
		page.action(action("template", "download", files::template)).action(action("fill", "edit", new DraftFilling(desk, () -> list.ticked(), () -> list.rows())::fill));
		Action<DraftRow> submit = Action.onTicked("submit", TEXTS.get("submit"), "submit", submission::ticked);
		if (scopes.annual()) {
			page.action(submit).action(action("submit.all", "submit", submission::all).asPrimary());
		} else {
			page.action(submit.asPrimary());
		}
		return page.action(action("clear", "remove", new DraftRemoval(desk)::clear));
	}

	private static Action<DraftRow> action(String name, String icon, Runnable run) {
		return Action.of(name, TEXTS.get(name), icon, run);
	}

	@Focus
	void focus() {
		list.focus();
	}

	@Override
	public void query(Map<String, ?> values) {
		jumped = true;
		list.query(values);
		list.banner(scopes.banner(scopes.of(list.query())));
	}
}
