package org.shebao.declarations.internal;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The condition of a query, put together from those parts of a filter that are filled in. */
final class Conditions {

	private final StringBuilder sql;
	private final List<Object> values = new ArrayList<>();

	/** Rows of an employer. */
	Conditions(long employer) {
		sql = new StringBuilder(" WHERE EMPLOYER_ID = ?");
		values.add(employer);
	}

	/** And a comparison such as {@code PERIOD >= ?}, unless the value is null. Values of the domain are compared as they are written. */
	Conditions and(String comparison, Object value) {
		if (value != null) {
			sql.append(" AND ").append(comparison);
			values.add(value instanceof LocalDate day ? Date.valueOf(day) : value.toString());
		}
		return this;
	}

	String sql() {
		return sql.toString();
	}

	Object[] values() {
		return values.toArray();
	}
}
