package org.shebao.bureau.internal.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.time.FeePeriod;

/** The current row of a query, with the values of the domain. Columns count from 1. */
public final class Row {
	private final ResultSet rows;

	Row(ResultSet rows) {
		this.rows = rows;
	}

	public String text(int column) throws SQLException {
		return rows.getString(column);
	}

	public long number(int column) throws SQLException {
		return rows.getLong(column);
	}

	public int integer(int column) throws SQLException {
		return rows.getInt(column);
	}

	public boolean flag(int column) throws SQLException {
		return rows.getBoolean(column);
	}

	public byte[] bytes(int column) throws SQLException {
		return rows.getBytes(column);
	}

	public LocalDate day(int column) throws SQLException {
		String day = rows.getString(column);
		return day == null ? null : LocalDate.parse(day);
	}

	public FeePeriod period(int column) throws SQLException {
		String month = rows.getString(column);
		return month == null ? null : FeePeriod.parse(month);
	}

	public Money money(int column) throws SQLException {
		long fen = rows.getLong(column);
		return rows.wasNull() ? null : Money.ofFen(fen);
	}

	public Rate rate(int column) throws SQLException {
		String rate = rows.getString(column);
		return rate == null ? null : Rate.parse(rate);
	}

	public InsuranceType type(int column) throws SQLException {
		String code = rows.getString(column);
		return InsuranceType.ofCode(code).orElseThrow(() -> new SQLException("no insurance type: " + code));
	}
}
