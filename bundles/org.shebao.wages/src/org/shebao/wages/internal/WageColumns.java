package org.shebao.wages.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.CertificateType;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.wages.WageDraft;
import org.shebao.wages.WageDraft.Key;

/** The columns that drafts and lines have in common; "all units" and "all types" are empty texts. */
final class WageColumns {

	static final String NAMES = "PERSON_NUMBER, UNIT_NUMBER, INSURANCE_TYPE, NAME, CERTIFICATE_TYPE, CERTIFICATE_NUMBER, FORMER_FEN, WAGE_FEN";
	static final String MARKS = "?, ?, ?, ?, ?, ?, ?, ?";
	static final int COUNT = 8;

	/** Reads the columns from the beginning of a row. */
	static WageDraft read(ResultSet row) throws SQLException {
		String unit = row.getString(2);
		String type = row.getString(3);
		Certificate certificate = new Certificate(CertificateType.valueOf(row.getString(5)), row.getString(6));
		return new WageDraft(new PersonNumber(row.getString(1)), row.getString(4), certificate, unit.isEmpty() ? null : new UnitNumber(unit),
				InsuranceType.ofCode(type).orElse(null), money(row, 7), money(row, 8));
	}

	/** Sets the columns from a parameter on. */
	static void set(PreparedStatement statement, int first, WageDraft wage) throws SQLException {
		setKey(statement, first, wage.key());
		statement.setString(first + 3, wage.name());
		statement.setString(first + 4, wage.certificate().type().name());
		statement.setString(first + 5, wage.certificate().number());
		setMoney(statement, first + 6, wage.former());
		setMoney(statement, first + 7, wage.wage());
	}

	static void setKey(PreparedStatement statement, int first, Key key) throws SQLException {
		statement.setString(first, key.person().value());
		statement.setString(first + 1, unit(key));
		statement.setString(first + 2, type(key));
	}

	static String unit(Key key) {
		return key.unit() == null ? "" : key.unit().value();
	}

	static String type(Key key) {
		return key.type() == null ? "" : key.type().code();
	}

	private static Money money(ResultSet row, int column) throws SQLException {
		long fen = row.getLong(column);
		return row.wasNull() ? null : Money.ofFen(fen);
	}

	static void setMoney(PreparedStatement statement, int place, Money money) throws SQLException {
		if (money == null) {
			statement.setNull(place, Types.BIGINT);
		} else {
			statement.setLong(place, money.fen());
		}
	}

	private WageColumns() {
	}
}
