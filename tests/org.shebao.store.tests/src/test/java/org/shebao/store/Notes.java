package org.shebao.store;

import java.util.List;

import org.shebao.store.bulk.SqlStatement;

/** Reads and writes the table NOTE. */
final class Notes {

	private Notes() {
	}

	static void add(Store store, String text) {
		store.execute(transaction -> SqlStatement.of(transaction, "INSERT INTO NOTE (TEXT) VALUES (?)", text).update());
	}

	static List<String> texts(Store store) {
		return store.read(transaction -> SqlStatement.of(transaction, "SELECT TEXT FROM NOTE ORDER BY ID").list(row -> row.getString(1)));
	}
}
