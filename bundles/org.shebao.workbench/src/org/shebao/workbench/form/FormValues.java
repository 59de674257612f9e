package org.shebao.workbench.form;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.shebao.core.time.FeePeriod;

/**
 * What was filled into a form, by the fields' names. Passwords are arrays that the work may wipe.
 *
 * @param values the values; a field left empty has none
 */
public record FormValues(Map<String, Object> values) {

	public FormValues {
		values = Map.copyOf(values);
	}

	/** What was typed, without spaces at the ends; empty if nothing was. */
	public String text(String field) {
		return values.get(field) instanceof String text ? text.strip() : "";
	}

	/** A copy of the password typed, which belongs to the caller. */
	public char[] password(String field) {
		return values.get(field) instanceof char[] password ? password.clone() : new char[0];
	}

	/** What was chosen or ticked one of; null if nothing was. */
	public <T> T choice(String field, Class<T> type) {
		return type.cast(values.get(field));
	}

	/** The rows ticked in a table of several choices. */
	public <T> List<T> choices(String field, Class<T> type) {
		return values.get(field) instanceof List<?> rows ? rows.stream().map(type::cast).toList() : List.of();
	}

	/** Whether a box is ticked. */
	public boolean ticked(String field) {
		return Boolean.TRUE.equals(values.get(field));
	}

	/** The date, null if none. */
	public LocalDate date(String field) {
		return choice(field, LocalDate.class);
	}

	/** The month, null if none. */
	public FeePeriod month(String field) {
		return choice(field, FeePeriod.class);
	}

	/** The file, null if none. */
	public Path file(String field) {
		return choice(field, Path.class);
	}
}
