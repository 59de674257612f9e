package org.shebao.employees.internal;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.shebao.core.identity.PersonNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.BatchStatement;
import org.shebao.store.bulk.SqlStatement;

/** The tables EMPLOYEE and EMPLOYEE_INSURANCE within one transaction and of one employer. */
final class EmployeeTable {

	/** Employees that are read together; a greater sort would go to the disk. */
	private static final int WINDOW = 1000;
	private static final String PERSON = "E.PERSON_NUMBER, E.NAME, E.CERTIFICATE_TYPE, E.CERTIFICATE_NUMBER";
	private static final String REGISTRATION = "I.UNIT_NUMBER, I.INSURANCE_TYPE, I.START_MONTH, I.STOP_MONTH, I.PAYING";
	private static final String INSURANCE = REGISTRATION + ", I.WAGE_FEN, I.WAGE_FROM, I.WAGE_TO";
	private static final String COLUMNS = "SELECT " + PERSON + ", " + INSURANCE + " ";
	private static final String PERSONS = "SELECT " + PERSON + " FROM EMPLOYEE E --DERBY-PROPERTIES constraint=PK_EMPLOYEE\n";
	private static final String OF_PERSONS = "WHERE I.EMPLOYER_ID = ? AND I.PERSON_NUMBER BETWEEN ? AND ? ORDER BY I.PERSON_NUMBER, I.UNIT_NUMBER, I.INSURANCE_TYPE";
	private static final String INSURANCES = "SELECT I.PERSON_NUMBER, " + INSURANCE + " FROM EMPLOYEE_INSURANCE I --DERBY-PROPERTIES constraint=PK_EMPLOYEE_INSURANCE\n" + OF_PERSONS;
	/** The same without wages: answered by the index alone, without a look at the rows. */
	private static final String REGISTRATIONS = "SELECT I.PERSON_NUMBER, " + REGISTRATION + ", CAST(NULL AS BIGINT), CAST(NULL AS CHAR(7)), CAST(NULL AS CHAR(7)) "
			+ "FROM EMPLOYEE_INSURANCE I --DERBY-PROPERTIES index=IX_INSURANCE_REGISTRATION\n" + OF_PERSONS;
	private static final String JOINED = "ON I.EMPLOYER_ID = E.EMPLOYER_ID AND I.PERSON_NUMBER = E.PERSON_NUMBER";
	private static final String SELECT = COLUMNS + "FROM EMPLOYEE E LEFT JOIN EMPLOYEE_INSURANCE I " + JOINED;
	/** By the primary keys, which the database would not always choose. */
	private static final String SELECT_WINDOW = COLUMNS + "FROM EMPLOYEE E --DERBY-PROPERTIES constraint=PK_EMPLOYEE\n"
			+ "LEFT JOIN EMPLOYEE_INSURANCE I --DERBY-PROPERTIES constraint=PK_EMPLOYEE_INSURANCE, joinStrategy=NESTEDLOOP\n" + JOINED;
	private static final String ORDER = " ORDER BY E.PERSON_NUMBER, I.UNIT_NUMBER, I.INSURANCE_TYPE";

	private final StoreTransaction transaction;
	private final long employer;

	EmployeeTable(StoreTransaction transaction, EmployerId employer) {
		this.transaction = transaction;
		this.employer = employer.value();
	}

	/** Streams the employees of a condition in the order of person numbers, window by window: the first come soon. */
	long each(Conditions where, Consumer<EmployeeRecord> sink) throws SQLException {
		long count = 0;
		List<EmployeeRecord> window = window(where, "", WINDOW);
		while (!window.isEmpty()) {
			window.forEach(sink);
			count += window.size();
			window = window.size() < WINDOW ? List.of() : window(where, window.getLast().person().value(), WINDOW);
		}
		return count;
	}

	/** The employees of a condition after one of them, at most so many. */
	List<EmployeeRecord> window(Conditions where, String after, int limit) throws SQLException {
		return where.isDense() ? alongside(where, after, limit, INSURANCES) : joined(where, after, limit);
	}

	/** The same without wages, which takes half the time where nearly everybody fits. */
	List<EmployeeRecord> registered(Conditions where, String after, int limit) throws SQLException {
		return where.isDense() ? alongside(where, after, limit, REGISTRATIONS) : joined(where, after, limit);
	}

	/**
	 * Where nearly everybody fits, employees and insurances are read side by side in the order of their keys: a join would look up the insurances of each employee and
	 * sort them.
	 */
	private List<EmployeeRecord> alongside(Conditions where, String after, int limit, String insurances) throws SQLException {
		EmployeeRows employees = new EmployeeRows();
		Conditions window = where.and("E.PERSON_NUMBER > ?", after);
		SqlStatement.of(transaction, PERSONS + window.sql() + " ORDER BY E.PERSON_NUMBER FETCH FIRST " + limit + " ROWS ONLY", window.values()).each(employees::addPerson);
		if (!employees.isEmpty()) {
			SqlStatement.of(transaction, insurances, employer, employees.first(), employees.last()).each(employees::addInsurance);
		}
		return employees.list();
	}

	private List<EmployeeRecord> joined(Conditions where, String after, int limit) throws SQLException {
		List<String> persons = personNumbers(where, after, limit);
		return persons.isEmpty() ? List.of() : read(SELECT_WINDOW, between(where, persons));
	}

	/** A window is contiguous within its query, so its ends and the query select it again. */
	private static Conditions between(Conditions where, List<String> persons) {
		return where.and("E.PERSON_NUMBER BETWEEN ? AND ?", persons.getFirst(), persons.getLast());
	}

	/** The employees of a condition, all at once: for results known to be small. */
	List<EmployeeRecord> list(Conditions where) throws SQLException {
		return read(SELECT, where);
	}

	private List<EmployeeRecord> read(String select, Conditions where) throws SQLException {
		EmployeeRows rows = new EmployeeRows();
		SqlStatement.of(transaction, select + where.sql() + ORDER, where.values()).each(rows::addJoined);
		return rows.list();
	}

	private List<String> personNumbers(Conditions where, String after, int limit) throws SQLException {
		Conditions window = where.and("E.PERSON_NUMBER > ?", after);
		return SqlStatement.of(transaction, "SELECT E.PERSON_NUMBER FROM EMPLOYEE E --DERBY-PROPERTIES constraint=PK_EMPLOYEE\n" + window.sql()
				+ " ORDER BY E.PERSON_NUMBER FETCH FIRST " + limit + " ROWS ONLY", window.values()).list(row -> row.getString(1));
	}

	/** Streams the person numbers of a condition in no order. */
	long eachPerson(Conditions where, Consumer<PersonNumber> sink) throws SQLException {
		return SqlStatement.of(transaction, "SELECT E.PERSON_NUMBER FROM EMPLOYEE E" + where.sql(), where.values()).each(row -> sink.accept(new PersonNumber(row.getString(1))));
	}

	long count(Conditions where) throws SQLException {
		return SqlStatement.of(transaction, "SELECT COUNT(*) FROM EMPLOYEE E" + where.sql(), where.values()).number();
	}

	void delete(Collection<PersonNumber> persons) throws SQLException {
		forEach(persons, "DELETE FROM EMPLOYEE_INSURANCE WHERE EMPLOYER_ID = ? AND PERSON_NUMBER = ?");
		forEach(persons, "DELETE FROM EMPLOYEE WHERE EMPLOYER_ID = ? AND PERSON_NUMBER = ?");
	}

	/** Runs a statement whose parameters are the employer and a person. */
	private void forEach(Collection<PersonNumber> persons, String sql) throws SQLException {
		BatchStatement.run(transaction, sql, persons.iterator(), (row, person) -> {
			row.setLong(1, employer);
			row.setString(2, person.value());
		});
	}

	/** Remembers who was missing in a page of a full sync until that has seen its last page; a page may be repeated after the last one. */
	void addGone(Collection<PersonNumber> persons) throws SQLException {
		forEach(persons, "DELETE FROM EMPLOYEE_GONE WHERE EMPLOYER_ID = ? AND PERSON_NUMBER = ?");
		forEach(persons, "INSERT INTO EMPLOYEE_GONE (EMPLOYER_ID, PERSON_NUMBER) VALUES (?, ?)");
	}

	/** Forgets who was missing. */
	void clearGone() throws SQLException {
		SqlStatement.of(transaction, "DELETE FROM EMPLOYEE_GONE WHERE EMPLOYER_ID = ?", employer).update();
	}

	/** Removes who was missing; gives how many. */
	int deleteGone() throws SQLException {
		String ofGone = " WHERE EMPLOYER_ID = ? AND PERSON_NUMBER IN (SELECT G.PERSON_NUMBER FROM EMPLOYEE_GONE G WHERE G.EMPLOYER_ID = ?)";
		SqlStatement.of(transaction, "DELETE FROM EMPLOYEE_INSURANCE" + ofGone, employer, employer).update();
		int removed = SqlStatement.of(transaction, "DELETE FROM EMPLOYEE" + ofGone, employer, employer).update();
		clearGone();
		return removed;
	}

	/** Adds employees; {@code byWage} are the types for which people pay by their wage. */
	void insert(Collection<EmployeeRecord> employees, Set<InsuranceType> byWage) throws SQLException {
		List<EmployeeRow> rows = employees.stream().map(employee -> EmployeeRow.of(employee, byWage)).toList();
		BatchStatement.run(transaction, "INSERT INTO EMPLOYEE (EMPLOYER_ID, PERSON_NUMBER, NAME, NAME_KEY, CERTIFICATE_TYPE, CERTIFICATE_NUMBER, STATUS, WAGE_UNTIL) "
				+ "VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows.iterator(), (row, employee) -> employee.set(row, employer));
		BatchStatement.run(transaction, "INSERT INTO EMPLOYEE_INSURANCE (EMPLOYER_ID, PERSON_NUMBER, UNIT_NUMBER, INSURANCE_TYPE, START_MONTH, STOP_MONTH, PAYING, "
				+ "NEEDS_WAGE, WAGE_FEN, WAGE_FROM, WAGE_TO) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				rows.stream().flatMap(employee -> employee.insurances().stream()).iterator(), (row, insurance) -> insurance.set(row, employer));
	}
}
