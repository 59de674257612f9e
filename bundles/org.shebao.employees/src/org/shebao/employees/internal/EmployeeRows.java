package org.shebao.employees.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.CertificateType;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.EmployeeRecord.Insurance;

/** Puts rows of persons and of insurances together; both come in the order of person numbers. */
final class EmployeeRows {

	private static final int PERSON_COLUMNS = 4;

	private final List<EmployeeRecord> employees = new ArrayList<>();
	/** The few units and months of an employer, one object for each: many employees may be kept. */
	private final Map<String, UnitNumber> units = new HashMap<>();
	private final Map<String, FeePeriod> months = new HashMap<>();
	private int current;

	boolean isEmpty() {
		return employees.isEmpty();
	}

	String first() {
		return employees.getFirst().person().value();
	}

	String last() {
		return employees.getLast().person().value();
	}

	List<EmployeeRecord> list() {
		return employees;
	}

	/** Adds a person without insurances. */
	void addPerson(ResultSet row) throws SQLException {
		var certificate = new Certificate(CertificateType.valueOf(row.getString(3)), row.getString(4));
		employees.add(new EmployeeRecord(new PersonNumber(row.getString(1)), row.getString(2), certificate, new ArrayList<>()));
	}

	/** Adds an insurance to its person, who was added before; one of nobody here is passed over. */
	void addInsurance(ResultSet row) throws SQLException {
		String person = row.getString(1);
		while (current < employees.size() && number(current).compareTo(person) < 0) {
			current++;
		}
		if (current < employees.size() && number(current).equals(person)) {
			employees.get(current).insurances().add(insurance(row, 2));
		}
	}

	private String number(int index) {
		return employees.get(index).person().value();
	}

	/** Adds a row that has both, or a person without insurance. */
	void addJoined(ResultSet row) throws SQLException {
		if (employees.isEmpty() || !last().equals(row.getString(1))) {
			addPerson(row);
		}
		if (row.getString(PERSON_COLUMNS + 1) != null) {
			employees.getLast().insurances().add(insurance(row, PERSON_COLUMNS + 1));
		}
	}

	private Insurance insurance(ResultSet row, int first) throws SQLException {
		UnitNumber unit = units.computeIfAbsent(row.getString(first), UnitNumber::new);
		InsuranceType type = InsuranceType.ofCode(row.getString(first + 1)).orElseThrow();
		long fen = row.getLong(first + 5);
		Money wage = row.wasNull() ? null : Money.ofFen(fen);
		return new Insurance(unit, type, month(row.getString(first + 2)), month(row.getString(first + 3)), row.getBoolean(first + 4), wage, month(row.getString(first + 6)),
				month(row.getString(first + 7)));
	}

	private FeePeriod month(String text) {
		return text == null ? null : months.computeIfAbsent(text, FeePeriod::parse);
	}
}
