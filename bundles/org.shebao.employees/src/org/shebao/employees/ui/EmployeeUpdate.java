package org.shebao.employees.ui;

import org.shebao.core.text.Texts;
import org.shebao.employees.Employees;
import org.shebao.employees.SyncMode;
import org.shebao.employees.SyncReport;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.task.Task;

/** 更新: fetches everybody at first, later what changed; one that was cut off goes on where it was. */
record EmployeeUpdate(Workbench workbench, EmployerSession session, Employees employees) {

	private static final Texts TEXTS = Texts.of(EmployeesPage.class);

	void run() {
		workbench.run(Task.of(TEXTS.get("update.title"), progress -> employees.sync(session, SyncMode.AUTOMATIC, progress)).then(this::done).orElse(this::failed));
	}

	private void done(SyncReport report) {
		workbench.changed("employees");
		workbench.mention(TEXTS.get(report.resumed() ? "update.resumed" : "update.done", report.received(), report.added(), report.changed(), report.removed()));
	}

	/** What was fetched before is kept and shown. */
	private void failed(RuntimeException failure) {
		workbench.changed("employees");
		workbench.fail(TEXTS.get("update.title"), failure);
	}
}
