package org.shebao.workbench.list.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.shebao.core.RuleViolation;
import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.CertificateType;
import org.shebao.core.money.Money;
import org.shebao.core.money.WageInput;
import org.shebao.workbench.list.CellEditing;
import org.shebao.workbench.list.CellEditing.Edit;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.RowSource;

/** A small list of persons with a wage and a note, and a store that can be made to fail. */
final class Payroll {

	/** A person; the number is the key. */
	record Person(int number, String name, Certificate certificate, Money wage, String note) {

		Person withWage(String text) {
			return new Person(number, name, certificate, WageInput.parse(text).orElse(null), note);
		}

		Person withNote(String text) {
			return new Person(number, name, certificate, wage, text);
		}
	}

	private static final String ALL = "*";

	final Map<Integer, Person> stored = new LinkedHashMap<>();
	/** What was stored, one entry for each call of a store. */
	final List<String> calls = new ArrayList<>();
	final Column<Person> name = Column.text("name", "姓名", 12, Person::name);
	final Column<Person> certificate = Column.certificate("certificate", "证件号码", Person::certificate);
	final Column<Person> wage = Column.money("wage", "新缴费工资（元）", Person::wage)
			.edited(new CellEditing<>(person -> person.wage() == null ? "" : person.wage().toString(), (person, text) -> problem(text),
					edits -> store("wage", edits, Person::withWage)));
	final Column<Person> note = Column.<Person>text("note", "备注", 20, Person::note)
			.edited(new CellEditing<>(Person::note, (person, text) -> Optional.empty(), edits -> store("note", edits, Person::withNote)));
	final List<Column<Person>> columns = List.of(name, certificate, wage, note);
	RuntimeException failure;
	String failing = "";

	Payroll(Person... persons) {
		List.of(persons).forEach(person -> stored.put(person.number(), person));
	}

	/** Three persons without wages; the first two have resident ids with right check characters. */
	static Payroll ofThree() {
		return new Payroll(person(1, "张三", "11010519491231002X"), person(2, "李四", "440524188001010014"), person(3, "阿依古丽·买买提", "E12345678"));
	}

	static Person person(int number, String name, String certificate) {
		return new Person(number, name, new Certificate(CertificateType.OTHER, certificate), null, "");
	}

	ListPage<Person> page() {
		ListPage<Person> page = ListPage.of("people", "人员", Person::number, RowSource.of(query -> rows()));
		columns.forEach(page::column);
		return page;
	}

	List<Person> rows() {
		return List.copyOf(stored.values());
	}

	Person row(int number) {
		return stored.get(number);
	}

	/** The wages of all, such as {@code 5000.00,-,-}. */
	String wages() {
		return texts(person -> person.wage() == null ? "-" : person.wage().toString());
	}

	/** The notes of all. */
	String notes() {
		return texts(Person::note);
	}

	/** The next calls for a column fail. */
	void failAt(String column, RuntimeException with) {
		failing = column;
		failure = with;
	}

	/** All calls fail until null is given. */
	void breakAll(RuntimeException with) {
		failing = with == null ? "" : ALL;
		failure = with;
	}

	private String texts(Function<Person, String> text) {
		return stored.values().stream().map(text).collect(Collectors.joining(","));
	}

	private static Optional<String> problem(String text) {
		try {
			WageInput.parse(text);
			return Optional.empty();
		} catch (RuleViolation violation) {
			return Optional.of(violation.getMessage());
		}
	}

	private List<Person> store(String column, List<Edit<Person>> edits, BiFunction<Person, String, Person> change) {
		if (failing.equals(column) || failing.equals(ALL)) {
			throw failure;
		}
		calls.add(column + edits.size());
		List<Person> after = new ArrayList<>();
		for (Edit<Person> edit : edits) {
			Person now = stored.get(edit.row().number());
			if (!now.equals(edit.row())) {
				throw new IllegalStateException("an old row was handed on: " + edit.row() + " is " + now);
			}
			after.add(change.apply(now, edit.text()));
		}
		after.forEach(person -> stored.put(person.number(), person));
		return after;
	}
}
