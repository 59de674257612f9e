package org.shebao.employees.internal;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.shebao.core.identity.PersonName;
import org.shebao.core.identity.UnitNumber;
import org.shebao.employees.EmployeeQuery;
import org.shebao.employees.InsuranceStatus;
import org.shebao.employees.WageNeed;
import org.shebao.store.EmployerId;

/** The WHERE of a query over EMPLOYEE E. */
final class Conditions {

	private static final String INSURED = "EXISTS (SELECT 1 FROM EMPLOYEE_INSURANCE X WHERE X.EMPLOYER_ID = E.EMPLOYER_ID AND X.PERSON_NUMBER = E.PERSON_NUMBER AND ";

	/** Everybody, and those who still work here and pay: nearly everybody. */
	private static final Set<EmployeeQuery> DENSE = Set.of(EmployeeQuery.ALL, EmployeeQuery.ALL.withStatus(InsuranceStatus.NORMAL),
			EmployeeQuery.ALL.withStatus(InsuranceStatus.NORMAL).withNeed(WageNeed.NEEDED));

	private final List<String> parts;
	private final List<Object> values;

	private final boolean dense;

	private Conditions(List<String> parts, List<Object> values, boolean dense) {
		this.parts = parts;
		this.values = values;
		this.dense = dense;
	}

	static Conditions of(EmployerId employer) {
		return new Conditions(List.of(), List.of(), true).and("E.EMPLOYER_ID = ?", employer.value());
	}

	static Conditions of(EmployerId employer, EmployeeQuery query) {
		Conditions all = new Conditions(List.of("E.EMPLOYER_ID = ?"), List.of(employer.value()), DENSE.contains(query));
		if (!query.name().isBlank()) {
			all = all.and("E.NAME_KEY LIKE ? ESCAPE '!'", "%" + escaped(new PersonName(query.name().strip()).key()) + "%");
		}
		if (!query.certificate().isBlank()) {
			all = all.and("E.CERTIFICATE_NUMBER LIKE ? ESCAPE '!'", escaped(query.certificate().strip()) + "%");
		}
		if (query.status() != null) {
			all = all.and("E.STATUS = ?", query.status().name());
		}
		return insured(all, query);
	}

	private static Conditions insured(Conditions start, EmployeeQuery query) {
		Conditions all = query.units().isEmpty() ? needing(start, query) : inUnits(start, query);
		return query.type() == null ? all : all.and(INSURED + "X.STOP_MONTH IS NULL AND X.INSURANCE_TYPE = ?)", query.type().code());
	}

	/** What holds of all insurances together is kept with the employee. Months sort as their texts do. */
	private static Conditions needing(Conditions start, EmployeeQuery query) {
		if (query.need() == null) {
			return start;
		}
		if (query.need() == WageNeed.NEEDED) {
			return start.and("E.WAGE_UNTIL IS NOT NULL");
		}
		return query.period() == null ? start.and("E.WAGE_UNTIL = ''") : start.and("E.WAGE_UNTIL < ?", query.period().toString());
	}

	private static Conditions inUnits(Conditions start, EmployeeQuery query) {
		String unit = "X.UNIT_NUMBER IN (" + marks(query.units().size()) + ")";
		Stream<Object> units = query.units().stream().map(UnitNumber::value);
		if (query.need() == null) {
			return start.and(INSURED + unit + ")", units.toArray());
		}
		if (query.need() == WageNeed.NEEDED) {
			return start.and(INSURED + "X.NEEDS_WAGE = TRUE AND " + unit + ")", units.toArray());
		}
		if (query.period() == null) {
			return start.and(INSURED + "X.NEEDS_WAGE = TRUE AND X.WAGE_FEN IS NULL AND " + unit + ")", units.toArray());
		}
		return start.and(INSURED + "X.NEEDS_WAGE = TRUE AND (X.WAGE_FEN IS NULL OR X.WAGE_TO < ?) AND " + unit + ")",
				Stream.concat(Stream.of(query.period().toString()), units).toArray());
	}

	/** The same and one thing more. */
	Conditions and(String condition, Object... given) {
		List<String> moreParts = new ArrayList<>(parts);
		moreParts.add(condition);
		List<Object> moreValues = new ArrayList<>(values);
		moreValues.addAll(Arrays.asList(given));
		return new Conditions(moreParts, moreValues, dense);
	}

	/** The same restricted to some persons. */
	Conditions andPersons(Collection<String> persons) {
		return and("E.PERSON_NUMBER IN (" + marks(persons.size()) + ")", persons.toArray());
	}

	/** Whether the employees that fit are nearly all: of those between two of them few do not fit. */
	boolean isDense() {
		return dense;
	}

	String sql() {
		return parts.stream().collect(joining(" AND ", " WHERE ", ""));
	}

	Object[] values() {
		return values.toArray();
	}

	private static String marks(int count) {
		return String.join(", ", java.util.Collections.nCopies(count, "?"));
	}

	private static String escaped(String text) {
		return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
	}
}
