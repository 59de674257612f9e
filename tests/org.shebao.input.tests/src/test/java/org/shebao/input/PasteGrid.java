package org.shebao.input;

import java.util.List;
import java.util.Optional;

import org.shebao.core.RuleViolation;
import org.shebao.core.money.Money;
import org.shebao.core.money.WageInput;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.wages.scripted.People;
import org.shebao.workbench.list.CellEditing;
import org.shebao.workbench.list.Column;

/** A grid of people whose wages and remarks can be typed. */
final class PasteGrid {

	static final int WAGE = 2;
	final List<EmployeeRecord> rows = People.many(Desk.PERSONS);
	final List<Column<EmployeeRecord>> columns = List.of(Column.text("name", "姓名", 12, EmployeeRecord::name),
			Column.certificate("certificate", "证件号码", EmployeeRecord::certificate), editable(Column.money("wage", "新缴费工资（元）", row -> row.person().value().endsWith("1") ? Money.ofFen(500_000) : null), PasteGrid::problem),
			editable(Column.text("note", "备注", 20, row -> ""), text -> Optional.empty()));

	private interface Check {
		Optional<String> of(String text);
	}

	private static Column<EmployeeRecord> editable(Column<EmployeeRecord> column, Check check) {
		return column.edited(new CellEditing<>(row -> column.value().apply(row) == null ? "" : column.value().apply(row).toString(), (row, text) -> check.of(text), edits -> edits.stream().map(CellEditing.Edit::row).toList()));
	}

	static Optional<String> problem(String text) {
		try {
			WageInput.parse(text);
			return Optional.empty();
		} catch (RuleViolation refused) {
			return Optional.of(refused.getMessage());
		}
	}
}
