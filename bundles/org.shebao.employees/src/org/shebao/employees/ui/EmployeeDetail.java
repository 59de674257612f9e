package org.shebao.employees.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.shebao.core.identity.CertificateType;
import org.shebao.core.identity.IdentityCheck;
import org.shebao.core.identity.ResidentId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.employees.Employees;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.EmployeeRecord.Insurance;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.list.Column;

/** 详情 of an employee: three blocks, only to be read. */
record EmployeeDetail(EmployeeRecord employee, List<InsuranceRegistration> units) {

	private static final Texts TEXTS = Texts.of(EmployeesPage.class);
	private static final Texts COLUMNS = Texts.of(Employees.class);

	/**
	 * The insurances under one unit number.
	 *
	 * @param number the unit number
	 * @param agency the agency, empty if the unit number is not registered any more
	 * @param name   the unit's name there
	 * @param since  the first month
	 */
	record Registered(UnitNumber number, String agency, String name, FeePeriod since) {
	}

	Form<Boolean> form() {
		Form<Boolean> form = Form.reading("employees.detail", TEXTS.get("detail.title", employee.name()), TEXTS.get("close"));
		form.field(Field.sentence("basic", TEXTS.get("detail.basic")))
				.field(Field.fixed("name", COLUMNS.get("column.name"), employee.name()))
				.field(Field.fixed("certificateType", COLUMNS.get("column.certificateType"), Texts.labelOf(employee.certificate().type())))
				.field(Field.fixed("certificate", COLUMNS.get("column.certificateNumber"), employee.certificate().number()));
		if (employee.certificate().type() == CertificateType.RESIDENT_ID
				&& ResidentId.check(employee.certificate().number(), LocalDate.MAX) instanceof IdentityCheck.Valid<ResidentId>(ResidentId id)) {
			form.field(Field.fixed("sex", TEXTS.get("sex"), TEXTS.get("sex." + id.sex())))
					.field(Field.fixed("birth", TEXTS.get("birth"), id.birthDate().toString()));
		}
		return form.field(Field.fixed("person", COLUMNS.get("column.person"), employee.person().value()))
				.field(Field.table("units", TEXTS.get("detail.units"), unitColumns(), registered()))
				.field(Field.table("insurances", TEXTS.get("detail.insurances"), insuranceColumns(), employee.insurances()));
	}

	private List<Registered> registered() {
		return employee.insurances().stream().map(Insurance::unit).distinct().sorted().map(this::registered).toList();
	}

	private Registered registered(UnitNumber number) {
		FeePeriod since = employee.insurances().stream().filter(each -> each.unit().equals(number)).map(Insurance::start).min(Comparator.naturalOrder()).orElseThrow();
		return units.stream().filter(unit -> unit.unitNumber().equals(number)).findFirst()
				.map(unit -> new Registered(number, unit.agencyName(), unit.name(), since)).orElse(new Registered(number, "", "", since));
	}

	private static List<Column<Registered>> unitColumns() {
		return List.of(Column.text("unit", COLUMNS.get("column.unit"), 16, row -> row.number().value()),
				Column.text("agency", COLUMNS.get("column.agency"), 24, Registered::agency), Column.text("name", TEXTS.get("unit.name"), 24, Registered::name),
				Column.month("since", COLUMNS.get("column.start"), Registered::since));
	}

	private static List<Column<Insurance>> insuranceColumns() {
		return List.of(Column.text("type", TEXTS.get("type"), 20, row -> Texts.labelOf(row.type())),
				Column.text("unit", COLUMNS.get("column.unit"), 16, row -> row.unit().value()),
				Column.text("state", TEXTS.get("state"), 12, EmployeeDetail::state),
				Column.month("start", TEXTS.get("start"), Insurance::start), Column.month("stop", TEXTS.get("stop"), Insurance::stop),
				Column.money("wage", TEXTS.get("wage"), Insurance::wage), Column.month("from", TEXTS.get("wage.from"), Insurance::wageFrom),
				Column.month("to", TEXTS.get("wage.to"), Insurance::wageTo));
	}

	private static String state(Insurance insurance) {
		return TEXTS.get(insurance.stop() != null ? "state.stopped" : insurance.paying() ? "state.paying" : "state.free");
	}
}
