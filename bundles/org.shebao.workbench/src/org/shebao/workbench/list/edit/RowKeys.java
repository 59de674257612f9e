package org.shebao.workbench.list.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.PersonName;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.Column.Kind;

/** The rows whose certificate numbers or words stand in a block, by column and text. */
final class RowKeys<R> {

	private final Map<Column<R>, Map<String, List<R>>> rows = new HashMap<>();
	/** What was worked out for a text; the same ones come again and again. */
	private final Map<String, String> words = new HashMap<>();
	private final Map<String, String> numbers = new HashMap<>();

	RowKeys(Block block, List<Column<R>> columns, List<R> all) {
		Set<String> pasted = new HashSet<>();
		block.lines().forEach(line -> line.forEach(text -> {
			pasted.add(number(text));
			pasted.add(known(text));
		}));
		pasted.remove("");
		columns.stream().filter(column -> column.kind() == Kind.CERTIFICATE || column.kind() == Kind.TEXT).forEach(column -> {
			Map<String, List<R>> found = new HashMap<>();
			all.forEach(row -> {
				String text = key(column, row);
				if (pasted.contains(text)) {
					found.computeIfAbsent(text, key -> new ArrayList<>()).add(row);
				}
			});
			rows.put(column, found);
		});
	}

	/** The rows that a pasted text names in a column of the grid. */
	List<R> named(Column<R> column, String text) {
		return rows.getOrDefault(column, Map.of()).getOrDefault(column.kind() == Kind.CERTIFICATE ? number(text) : known(text), List.of());
	}

	/** Names are equal in spite of width, spaces and kinds of middle dots. */
	static String word(String text) {
		String trimmed = PastedText.trimmed(text);
		return trimmed.isEmpty() ? "" : new PersonName(trimmed).key();
	}

	private String key(Column<R> column, R row) {
		Object value = column.value().apply(row);
		if (value == null) {
			return "";
		}
		return value instanceof Certificate certificate ? number(certificate.number()) : known(value.toString());
	}

	private String number(String text) {
		return numbers.computeIfAbsent(text, PastedText::certificate);
	}

	private String known(String text) {
		return words.computeIfAbsent(text, RowKeys::word);
	}
}
