package org.shebao.employees.ui;

import java.util.function.Consumer;

import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.employees.EmployeeQuery;
import org.shebao.employees.Employees;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.Query;
import org.shebao.workbench.list.QueryField;

/** 停止缴费职工清单: every insurance of an employee that was stopped. */
record StoppedList(EmployerSession session, Employees employees) {

	private static final Texts TEXTS = Texts.of(EmployeesPage.class);
	private static final Texts COLUMNS = Texts.of(Employees.class);

	/**
	 * One stopped insurance.
	 *
	 * @param person the personal number
	 * @param stop   the month for which the stop is registered
	 */
	record Stopped(String person, String name, Certificate certificate, UnitNumber unit, InsuranceType type, FeePeriod stop) {

		/** What tells it from others. */
		String key() {
			return person + ' ' + unit + ' ' + type;
		}
	}

	ListPage<Stopped> page() {
		return ListPage.of("employees.stopped", TEXTS.get("stopped"), Stopped::key, this::load)
				.query(QueryField.text("name", COLUMNS.get("column.name")), QueryField.text("certificate", COLUMNS.get("column.certificateNumber")))
				.column(Column.text("name", COLUMNS.get("column.name"), 12, Stopped::name))
				.column(Column.text("certificateType", COLUMNS.get("column.certificateType"), 16, row -> Texts.labelOf(row.certificate().type())))
				.column(Column.certificate("certificate", COLUMNS.get("column.certificateNumber"), Stopped::certificate))
				.column(Column.text("unit", COLUMNS.get("column.unit"), 20, row -> row.unit().value()))
				.column(Column.text("type", TEXTS.get("type"), 20, row -> Texts.labelOf(row.type())))
				.column(Column.month("stop", TEXTS.get("stop"), Stopped::stop))
				.reloadedBy("employees").whenEmpty(TEXTS.get("stopped.none"), null);
	}

	private void load(Query query, Consumer<Stopped> sink, Progress progress) {
		EmployeeQuery asked = EmployeeQuery.ALL.withName(query.text("name")).withCertificate(query.text("certificate"));
		employees.each(session.id(), asked, employee -> {
			progress.checkCancelled();
			stopped(employee, sink);
		});
	}

	private static void stopped(EmployeeRecord employee, Consumer<Stopped> sink) {
		employee.insurances().stream().filter(insurance -> insurance.stop() != null)
				.map(insurance -> new Stopped(employee.person().value(), employee.name(), employee.certificate(), insurance.unit(), insurance.type(), insurance.stop()))
				.forEach(sink);
	}
}
