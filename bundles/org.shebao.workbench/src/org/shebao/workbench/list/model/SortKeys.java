package org.shebao.workbench.list.model;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.shebao.core.identity.Certificate;
import org.shebao.workbench.list.Column;

/** What rows are compared by: words as a Chinese dictionary has them, everything else by its value; empty cells come last in both directions. */
final class SortKeys {

	private SortKeys() {
	}

	/** The order of row numbers. */
	static <R> Comparator<Integer> order(List<R> rows, Column<R> column, boolean ascending) {
		Collator dictionary = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
		Comparable<?>[] keys = new Comparable<?>[rows.size()];
		for (int i = 0; i < keys.length; i++) {
			keys[i] = key(column, column.value().apply(rows.get(i)), dictionary);
		}
		Comparator<Comparable<Object>> values = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
		Comparator<Comparable<Object>> emptyLast = Comparator.nullsLast(values);
		return (one, other) -> emptyLast.compare(comparable(keys[one]), comparable(keys[other]));
	}

	private static Comparable<?> key(Column<?> column, Object value, Collator dictionary) {
		if (value == null || value.equals("")) {
			return null;
		}
		return switch (column.kind()) {
			case TEXT -> dictionary.getCollationKey(value.toString());
			case COUNT -> new BigDecimal(value.toString());
			case CERTIFICATE -> ((Certificate) value).number();
			case TICK -> Boolean.TRUE.equals(value) ? Boolean.FALSE : null;
			case MONEY, DATE, MONTH, RATE, NUMBER -> (Comparable<?>) value;
		};
	}

	/** Keys of a column are of one class. */
	@SuppressWarnings("unchecked")
	private static Comparable<Object> comparable(Comparable<?> key) {
		return (Comparable<Object>) key;
	}
}
