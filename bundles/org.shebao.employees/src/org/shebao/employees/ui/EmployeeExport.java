package org.shebao.employees.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.shebao.core.identity.PersonNumber;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.core.time.BusinessClock;
import org.shebao.documents.FileNames;
import org.shebao.employees.EmployeeQuery;
import org.shebao.employees.Employees;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.task.Task;

/** 导出 (F-EMP): the ticked employees or all that the query finds. */
record EmployeeExport(Workbench workbench, EmployerSession session, Employees employees) {

	private static final Texts TEXTS = Texts.of(EmployeesPage.class);

	/** Writes a sheet; gives how many employees it has. */
	@FunctionalInterface
	private interface Sheet {
		long write(Path target, Progress progress);
	}

	void selected(List<EmployeeRow> rows) {
		List<PersonNumber> persons = rows.stream().map(EmployeeRow::person).map(PersonNumber::new).toList();
		save((target, progress) -> employees.export(session.id(), persons, target, progress));
	}

	void all(EmployeeQuery query) {
		workbench.mention(TEXTS.get("export.patience"));
		save((target, progress) -> employees.export(session.id(), query, target, progress));
	}

	private void save(Sheet sheet) {
		String name = FileNames.export(TEXTS.get("employees"), session.employer().registration().name(), session.clock().now().atZone(BusinessClock.ZONE).toLocalDateTime());
		Function<Path, Task<Long>> writing = target -> Task.of(TEXTS.get("export.title"), progress -> sheet.write(target, progress))
				.shown(Task.Shown.BACKGROUND).then(count -> workbench.mention(TEXTS.get("export.done", count, target)));
		workbench.saveAs(name).map(writing).ifPresent(workbench::run);
	}
}
