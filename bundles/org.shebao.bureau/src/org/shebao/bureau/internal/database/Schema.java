package org.shebao.bureau.internal.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/** The versions of the schema: numbered scripts, each applied once and in its order. */
final class Schema {
	private static final List<String> SCRIPTS = List.of("schema-1.sql");

	private Schema() {
	}

	static void update(Connection connection) throws SQLException {
		int version = version(connection);
		try (Statement statement = connection.createStatement()) {
			for (int next = version; next < SCRIPTS.size(); next++) {
				for (String sql : statements(SCRIPTS.get(next))) {
					statement.execute(sql);
				}
				statement.executeUpdate("UPDATE schema_version SET version = " + (next + 1));
			}
		}
	}

	private static int version(Connection connection) throws SQLException {
		try (ResultSet tables = connection.getMetaData().getTables(null, null, "SCHEMA_VERSION", null); Statement statement = connection.createStatement()) {
			if (!tables.next()) {
				statement.execute("CREATE TABLE schema_version (version INT NOT NULL)");
				statement.executeUpdate("INSERT INTO schema_version VALUES (0)");
				return 0;
			}
			try (ResultSet row = statement.executeQuery("SELECT version FROM schema_version")) {
				row.next();
				return row.getInt(1);
			}
		}
	}

	private static List<String> statements(String script) {
		try (InputStream in = Schema.class.getResourceAsStream(script)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
			return Arrays.stream(text.split(";")).map(String::strip).filter(sql -> !sql.isEmpty()).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
