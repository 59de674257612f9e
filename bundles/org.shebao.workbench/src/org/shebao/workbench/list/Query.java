package org.shebao.workbench.list;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.shebao.core.time.FeePeriod;

/**
 * What the query bar asks for: the values of the fields that are not left open, by the fields' names.
 *
 * @param values texts, the values of options, dates and months
 */
public record Query(Map<String, Object> values) {

	/** Asks for everything. */
	public static final Query ALL = new Query(Map.of());

	public Query {
		values = Map.copyOf(values);
	}

	/** The same with another value; null leaves the field open. */
	public Query with(String field, Object value) {
		Map<String, Object> changed = new HashMap<>(values);
		if (value == null || "".equals(value)) {
			changed.remove(field);
		} else {
			changed.put(field, value);
		}
		return new Query(changed);
	}

	/** What was typed, without spaces at the ends; empty if the field is open. */
	public String text(String field) {
		return values.get(field) instanceof String text ? text.strip() : "";
	}

	/** The value chosen, null if the field is open. */
	public <T> T choice(String field, Class<T> type) {
		return type.cast(values.get(field));
	}

	/** The date, null if the field is open. */
	public LocalDate date(String field) {
		return choice(field, LocalDate.class);
	}

	/** The month, null if the field is open. */
	public FeePeriod month(String field) {
		return choice(field, FeePeriod.class);
	}

	/** The value of a field whatever it is. */
	public Optional<Object> get(String field) {
		return Optional.ofNullable(values.get(field));
	}
}
