package org.shebao.payment.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.SqlStatement;

/** One new row, put together from groups of columns. */
final class Insertion {

	private final String table;
	private final List<String> columns = new ArrayList<>();
	private final List<Object> values = new ArrayList<>();

	Insertion(String table) {
		this.table = table;
	}

	/** Adds one column. */
	Insertion with(String column, Object value) {
		columns.add(column);
		values.add(value);
		return this;
	}

	/** Adds several columns, separated by commas, with their values. */
	Insertion with(String names, List<Object> group) {
		columns.add(names);
		values.addAll(group);
		return this;
	}

	void into(StoreTransaction transaction) throws SQLException {
		String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
		SqlStatement.of(transaction, "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + marks + ")", values.toArray()).update();
	}
}
