package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.shebao.core.state.Transitions;

/** Holds a running database to the tables of DOMAIN §3: triggers see every single write of a status, also those that are over before anybody looks. */
final class StatusAudit {

	private final String database;
	private final List<Machine> machines = new ArrayList<>();

	/** @param folder of a Derby database that is open in this process */
	StatusAudit(Path folder) {
		database = "jdbc:derby:" + folder.toAbsolutePath();
	}

	/**
	 * A column with the states of a machine.
	 *
	 * @param lines the steps that are allowed, as {@code FROM TO}; {@code -} stands before the first state and after the last
	 */
	private record Machine(String table, Set<String> lines) {
	}

	/** Watches a column whose things begin in some states and may go away in some. */
	<S extends Enum<S>, E extends Enum<E>> StatusAudit watch(String table, String column, Transitions<S, E> transitions, Set<S> begin, Set<S> end) {
		return watch(table, "o." + column, "n." + column, transitions, begin, end);
	}

	/** The same where the state is computed of several columns, by SQL of the old row {@code o} and of the new row {@code n}. */
	<S extends Enum<S>, E extends Enum<E>> StatusAudit watch(String table, String before, String after, Transitions<S, E> transitions, Set<S> begin, Set<S> end) {
		Set<String> lines = new TreeSet<>();
		for (S state : transitions.start().getDeclaringClass().getEnumConstants()) {
			// rows are also written without their state being changed
			lines.add(state + " " + state);
			transitions.events(state).forEach(event -> lines.add(state + " " + transitions.after(state, event)));
		}
		begin.forEach(state -> lines.add("- " + state));
		end.forEach(state -> lines.add(state + " -"));
		machines.add(new Machine(table, lines));
		// of the whole row: Derby mixes up the columns of a trigger that names only some
		run("CREATE TRIGGER changed_" + table + " AFTER UPDATE ON " + table + " REFERENCING OLD AS o NEW AS n FOR EACH ROW INSERT INTO step VALUES ('" + table
				+ "', " + before + ", " + after + ")");
		run("CREATE TRIGGER added_" + table + " AFTER INSERT ON " + table + " REFERENCING NEW AS n FOR EACH ROW INSERT INTO step VALUES ('" + table + "', '-', " + after + ")");
		run("CREATE TRIGGER gone_" + table + " AFTER DELETE ON " + table + " REFERENCING OLD AS o FOR EACH ROW INSERT INTO step VALUES ('" + table + "', " + before + ", '-')");
		return this;
	}

	/** Allows further steps of a table that is watched, as {@code FROM TO}. */
	StatusAudit also(String table, String... lines) {
		machines.stream().filter(machine -> machine.table().equals(table)).forEach(machine -> machine.lines().addAll(List.of(lines)));
		return this;
	}

	/** Begins to keep steps. */
	StatusAudit begin() {
		run("CREATE TABLE step (machine VARCHAR(40), before VARCHAR(20), after VARCHAR(20))");
		return this;
	}

	/** Every step taken so far is a line of its table. */
	void check() {
		for (Machine machine : machines) {
			Set<String> taken = new TreeSet<>(rows("SELECT DISTINCT before, after FROM step WHERE machine = '" + machine.table() + "'"));
			taken.removeAll(machine.lines());
			assertEquals(Set.of(), taken, "steps of " + machine.table() + " outside DOMAIN §3");
		}
	}

	/** The different steps of a table taken so far. */
	Set<String> taken(String table) {
		return new TreeSet<>(rows("SELECT DISTINCT before, after FROM step WHERE before <> after AND machine = '" + table + "'"));
	}

	/** The rows of a query, their columns separated by blanks. */
	List<String> rows(String query) {
		try (Connection connection = DriverManager.getConnection(database); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
			List<String> found = new ArrayList<>();
			while (rows.next()) {
				String[] columns = new String[rows.getMetaData().getColumnCount()];
				for (int i = 0; i < columns.length; i++) {
					columns[i] = rows.getString(i + 1);
				}
				found.add(String.join(" ", Arrays.asList(columns)));
			}
			return found;
		} catch (SQLException e) {
			throw new AssertionError(query, e);
		}
	}

	private void run(String sql) {
		try (Connection connection = DriverManager.getConnection(database); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		} catch (SQLException e) {
			throw new AssertionError(sql, e);
		}
	}
}
