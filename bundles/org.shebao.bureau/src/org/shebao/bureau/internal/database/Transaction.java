package org.shebao.bureau.internal.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.RequestId;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.time.FeePeriod;

/** One transaction. Parameters may be values of the domain, which are stored as texts and fen. */
public final class Transaction {
	private final Connection connection;

	Transaction(Connection connection) {
		this.connection = connection;
	}

	/** Makes a value of the current row. */
	@FunctionalInterface
	public interface RowReader<T> {
		T read(Row row) throws SQLException;
	}

	/** Takes rows one by one. */
	@FunctionalInterface
	public interface RowSink {
		void accept(Row row) throws SQLException;
	}

	/** All rows of a query. */
	public <T> List<T> list(String sql, RowReader<T> reader, Object... parameters) {
		List<T> found = new ArrayList<>();
		each(sql, row -> found.add(reader.read(row)), parameters);
		return found;
	}

	/** The only row of a query, empty if there is none. */
	public <T> Optional<T> first(String sql, RowReader<T> reader, Object... parameters) {
		List<T> found = list(sql, reader, parameters);
		return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
	}

	/** Whether a query has a row. */
	public boolean exists(String sql, Object... parameters) {
		return first(sql, row -> true, parameters).isPresent();
	}

	/** The number that a query counts. */
	public long count(String sql, Object... parameters) {
		return first(sql, row -> row.number(1), parameters).orElse(0L);
	}

	/** Streams the rows of a query. */
	public void each(String sql, RowSink sink, Object... parameters) {
		try (PreparedStatement statement = prepared(sql, parameters); ResultSet rows = statement.executeQuery()) {
			Row row = new Row(rows);
			while (rows.next()) {
				sink.accept(row);
			}
		} catch (SQLException e) {
			throw new DatabaseException("query failed", e);
		}
	}

	/** Changes rows and says how many. */
	public int update(String sql, Object... parameters) {
		try (PreparedStatement statement = prepared(sql, parameters)) {
			return statement.executeUpdate();
		} catch (SQLException e) {
			throw new DatabaseException("update failed", e);
		}
	}

	/** Begins a bulk change. */
	public Batch batch(String sql) {
		return new Batch(connection, sql);
	}

	/** The next number of a sequence. Others who want one wait until this transaction ends. */
	public long next(String sequence) {
		if (update("UPDATE sequence SET number = number + 1 WHERE name = ?", sequence) == 0) {
			update("INSERT INTO sequence VALUES (?, 1)", sequence);
		}
		return count("SELECT number FROM sequence WHERE name = ?", sequence);
	}

	/** As many question marks as a list has values, for {@code IN}. */
	public static String marks(int count) {
		return String.join(",", Collections.nCopies(Math.max(1, count), "?"));
	}

	private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
		PreparedStatement statement = connection.prepareStatement(sql);
		set(statement, parameters);
		return statement;
	}

	static void set(PreparedStatement statement, Object... parameters) throws SQLException {
		for (int i = 0; i < parameters.length; i++) {
			statement.setObject(i + 1, stored(parameters[i]));
		}
	}

	private static Object stored(Object value) {
		return switch (value) {
			case null -> null;
			case Money money -> money.fen();
			case InsuranceType type -> type.code();
			case FeePeriod period -> period.toString();
			case LocalDate day -> day.toString();
			case Rate rate -> rate.toString();
			case UnitNumber unit -> unit.value();
			case PersonNumber person -> person.value();
			case RegistrationSerial serial -> serial.value();
			case RequestId id -> id.value();
			case TaxpayerId id -> id.value();
			case Enum<?> constant -> constant.name();
			default -> value;
		};
	}
}
