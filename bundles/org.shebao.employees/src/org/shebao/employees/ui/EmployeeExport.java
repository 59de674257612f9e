package org.shebao.employees.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongBiFunction;

import org.shebao.core.identity.PersonNumber;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.core.time.BusinessClock;
import org.shebao.documents.FileNames;
import org.shebao.employees.EmployeeQuery;
import org.shebao.employees.Employees;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Workbench;

/** 导出 (F-EMP): the ticked employees or all that the query finds. */
record EmployeeExport(Workbench workbench, EmployerSession session, Employees employees) {

	private static final Texts TEXTS = Texts.of(EmployeesPage.class);

	void selected(List<EmployeeRow> rows) {
		List<PersonNumber> persons = rows.stream().map(EmployeeRow::person).map(PersonNumber::new).toList();
		save((target, progress) -> employees.export(session.id(), persons, target, progress));
	}

	void all(EmployeeQuery query) {
		workbench.mention(TEXTS.get("export.patience"));
		save((target, progress) -> employees.export(session.id(), query, target, progress));
	}

	private void save(ToLongBiFunction<Path, Progress> sheet) {
		String name = FileNames.export(TEXTS.get("employees"), session.employer().registration().name(),
				session.clock().now().atZone(BusinessClock.ZONE).toLocalDateTime());
		workbench.save(TEXTS.get("export.title"), name, (target, progress) -> TEXTS.get("export.done", sheet.applyAsLong(target, progress), target));
	}
}
