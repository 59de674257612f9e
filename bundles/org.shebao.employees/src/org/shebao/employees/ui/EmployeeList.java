package org.shebao.employees.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.employees.EmployeeQuery;
import org.shebao.employees.Employees;
import org.shebao.employees.InsuranceStatus;
import org.shebao.employees.WageNeed;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.Query;
import org.shebao.workbench.list.QueryField;
import org.shebao.workbench.list.QueryField.Option;
import org.shebao.workbench.task.Task;

/** The employees of the employer with their insurances (职工参保信息管理, DOMAIN §5.12). */
final class EmployeeList {

	private static final Texts TEXTS = Texts.of(EmployeesPage.class);
	private static final Texts COLUMNS = Texts.of(Employees.class);

	private final Workbench workbench;
	private final EmployerSession session;
	private final Employees employees;
	private final List<InsuranceRegistration> units;
	private final EmployeeExport export;
	/** What is shown; written by the thread that loads. */
	private volatile EmployeeQuery shown = EmployeeQuery.ALL;

	EmployeeList(Workbench workbench, EmployerSession session, Employees employees, List<InsuranceRegistration> units) {
		this.workbench = workbench;
		this.session = session;
		this.employees = employees;
		this.units = units;
		this.export = new EmployeeExport(workbench, session, employees);
	}

	ListPage<EmployeeRow> page() {
		Action<EmployeeRow> update = Action.of("update", TEXTS.get("update"), "refresh", new EmployeeUpdate(workbench, session, employees)::run);
		ListPage<EmployeeRow> page = ListPage.of("employees", TEXTS.get("employees"), EmployeeRow::person, this::load)
				.query(QueryField.text("name", COLUMNS.get("column.name")), QueryField.text("certificate", COLUMNS.get("column.certificateNumber")),
						QueryField.choice("unit", COLUMNS.get("column.unit"), options(units, InsuranceRegistration::unitNumber, this::label)),
						QueryField.choice("type", TEXTS.get("type"), options(types(), type -> type, Texts::labelOf)),
						QueryField.choice("status", COLUMNS.get("column.status"), options(List.of(InsuranceStatus.values()), status -> status, Texts::labelOf)),
						QueryField.choice("wage", TEXTS.get("wage.missing"), List.of(new Option(WageNeed.MISSING, TEXTS.get("yes")))))
				.action(update)
				.action(Action.of("stopped", TEXTS.get("stopped"), "records", () -> workbench.show(StoppedPage.ID, Map.of())))
				.action(Action.menu("export", TEXTS.get("export"), "export", List.of(
						Action.onTicked("export.selected", TEXTS.get("export.selected"), "", export::selected),
						Action.of("export.all", TEXTS.get("export.all"), "", () -> export.all(shown)))))
				.rowAction(Action.OnRow.of("detail", TEXTS.get("detail"), this::detail))
				.reloadedBy("employees").whenEmpty(TEXTS.get("nobody"), update);
		columns(page);
		return page;
	}

	private void columns(ListPage<EmployeeRow> page) {
		page.column(Column.text("name", COLUMNS.get("column.name"), 12, EmployeeRow::name))
				.column(Column.text("certificateType", COLUMNS.get("column.certificateType"), 16, row -> Texts.labelOf(row.certificate().type())))
				.column(Column.certificate("certificate", COLUMNS.get("column.certificateNumber"), EmployeeRow::certificate))
				.column(Column.text("person", COLUMNS.get("column.person"), 20, EmployeeRow::person))
				.column(Column.text("units", COLUMNS.get("column.unit"), 20, EmployeeRow::units));
		types().forEach(type -> page.column(Column.of(Column.Kind.TICK, type.code(), Texts.labelOf(type), 16, row -> row.insured(type))));
		page.column(Column.month("since", COLUMNS.get("column.start"), EmployeeRow::since))
				.column(Column.text("status", COLUMNS.get("column.status"), 10, row -> Texts.labelOf(row.status())));
	}

	private List<InsuranceType> types() {
		return units.stream().flatMap(unit -> unit.types().keySet().stream()).distinct().sorted(Comparator.comparing(InsuranceType::code)).toList();
	}

	private String label(InsuranceRegistration unit) {
		return unit.unitNumber() + " " + unit.agencyName();
	}

	private static <T> List<Option> options(List<T> values, Function<T, Object> value, Function<T, String> label) {
		return values.stream().map(each -> new Option(value.apply(each), label.apply(each))).toList();
	}

	private void load(Query query, Consumer<EmployeeRow> sink, Progress progress) {
		shown = employeeQuery(query);
		Function<EmployeeRecord, EmployeeRow> maker = EmployeeRow.maker();
		try (Stream<EmployeeRecord> registered = employees.registered(session.id(), shown)) {
			registered.peek(employee -> progress.checkCancelled()).map(maker).forEach(sink);
		}
	}

	private EmployeeQuery employeeQuery(Query query) {
		UnitNumber unit = query.choice("unit", UnitNumber.class);
		EmployeeQuery asked = EmployeeQuery.ALL.withName(query.text("name")).withCertificate(query.text("certificate"))
				.withUnits(unit == null ? Set.of() : Set.of(unit)).withType(query.choice("type", InsuranceType.class))
				.withStatus(query.choice("status", InsuranceStatus.class));
		return query.get("wage").isEmpty() ? asked : asked.withoutWageIn(FeePeriod.containing(session.clock().today()));
	}

	private void detail(EmployeeRow row) {
		workbench.run(Task.of(TEXTS.get("detail"), progress -> employees.find(session.id(), new PersonNumber(row.person())))
				.shown(Task.Shown.QUIET)
				.then(found -> found.ifPresent(employee -> workbench.ask(new EmployeeDetail(employee, units).form()))));
	}
}
