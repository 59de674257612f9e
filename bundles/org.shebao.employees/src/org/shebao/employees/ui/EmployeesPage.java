package org.shebao.employees.ui;

import java.util.Map;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.shebao.core.text.Texts;
import org.shebao.employees.Employees;
import org.shebao.session.EmployerSession;
import org.shebao.session.Employers;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.task.Task;
import org.shebao.workbench.ui.Pages;
import org.shebao.workbench.ui.Queried;

import jakarta.annotation.PostConstruct;

/** 职工参保信息管理. Its columns depend on the employer's unit numbers, so that it is built once these are known. */
public final class EmployeesPage implements Queried {

	private Map<String, ?> asked = Map.of();
	private ListHandle<EmployeeRow> list;

	@PostConstruct
	void create(Composite parent, Pages pages, Workbench workbench, EmployerSession session, Employees employees, Employers employers) {
		workbench.run(Task.of(Texts.of(EmployeesPage.class).get("employees"), progress -> employers.units(session.id())).shown(Task.Shown.QUIET)
				.then(units -> build(parent, pages, new EmployeeList(workbench, session, employees, units))));
	}

	private void build(Composite parent, Pages pages, EmployeeList employees) {
		if (parent.isDisposed()) {
			return;
		}
		list = pages.list(parent, employees.page());
		parent.layout();
		if (!asked.isEmpty()) {
			list.query(asked);
		}
	}

	@Focus
	void focus() {
		if (list != null) {
			list.focus();
		}
	}

	@Override
	public void query(Map<String, ?> values) {
		asked = values;
		if (list != null) {
			list.query(values);
		}
	}
}
