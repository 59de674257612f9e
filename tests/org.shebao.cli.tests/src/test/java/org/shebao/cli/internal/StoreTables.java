package org.shebao.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.shebao.store.Store;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.SqlStatement;

/**
 * All that the areas keep in a store, as text.
 *
 * @param tables the tables by name
 */
record StoreTables(Map<String, Table> tables) {

	/** The migration library's own tables tell how a store came about, not what is in it. */
	private static final String ALL = "SELECT TABLENAME FROM SYS.SYSTABLES WHERE TABLETYPE = 'T' AND TABLENAME NOT LIKE 'DATABASECHANGELOG%'";
	private static final ObjectMapper JSON = new ObjectMapper();

	/**
	 * A table.
	 *
	 * @param columns the names of its columns
	 * @param rows    its rows, in an order of their own: the values as text, of large ones their SHA-256, null for NULL
	 */
	record Table(List<String> columns, List<List<String>> rows) {

		/** The same rows with only some of the columns. */
		Table only(List<String> some) {
			List<Integer> places = some.stream().map(columns::indexOf).toList();
			if (places.contains(-1)) {
				throw new AssertionError("of the columns " + some + " there are only " + columns);
			}
			return new Table(some, ordered(rows.stream().map(row -> places.stream().map(row::get).collect(Collectors.toCollection(ArrayList<String>::new)))
					.map(row -> (List<String>) row).toList()));
		}
	}

	static StoreTables of(Store store) {
		return store.read(transaction -> {
			Map<String, Table> tables = new TreeMap<>();
			for (String name : SqlStatement.of(transaction, ALL).list(row -> row.getString(1))) {
				tables.put(name, table(transaction, name));
			}
			return new StoreTables(tables);
		});
	}

	private static Table table(StoreTransaction transaction, String name) throws SQLException {
		List<String> columns = SqlStatement.of(transaction, "SELECT COLUMNNAME FROM SYS.SYSCOLUMNS JOIN SYS.SYSTABLES ON REFERENCEID = TABLEID WHERE TABLENAME = ? ORDER BY COLUMNNUMBER",
				name).list(row -> row.getString(1));
		return new Table(columns, ordered(SqlStatement.of(transaction, "SELECT * FROM " + name).list(StoreTables::values)));
	}

	private static List<List<String>> ordered(List<List<String>> rows) {
		return rows.stream().sorted(Comparator.comparing(Object::toString)).toList();
	}

	private static List<String> values(ResultSet row) throws SQLException {
		ResultSetMetaData about = row.getMetaData();
		List<String> values = new ArrayList<>();
		for (int column = 1; column <= about.getColumnCount(); column++) {
			Object value = row.getObject(column);
			values.add(switch (value) {
				case null -> null;
				case Blob blob -> sha256(blob);
				default -> value.toString();
			});
		}
		return values;
	}

	private static String sha256(Blob blob) throws SQLException {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(blob.getBytes(1, (int) blob.length())));
		} catch (NoSuchAlgorithmException e) {
			throw new AssertionError(e);
		}
	}

	static StoreTables read(Path file) {
		try {
			return JSON.readValue(file.toFile(), StoreTables.class);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	void write(Path file) {
		try {
			JSON.writeValue(file.toFile(), this);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
