package org.shebao.employees.ui;

import java.util.Map;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.shebao.employees.Employees;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.ui.Pages;
import org.shebao.workbench.ui.Queried;

import jakarta.annotation.PostConstruct;

/** 停止缴费职工清单. */
public final class StoppedPage implements Queried {

	/** The page's id. */
	static final String ID = "org.shebao.employees.stopped";

	private ListHandle<StoppedList.Stopped> list;

	@PostConstruct
	void create(Composite parent, Pages pages, EmployerSession session, Employees employees) {
		list = pages.list(parent, new StoppedList(session, employees).page());
	}

	@Focus
	void focus() {
		list.focus();
	}

	@Override
	public void query(Map<String, ?> values) {
		list.query(values);
	}
}
