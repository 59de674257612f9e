package org.shebao.bureau.internal.wages;

import java.sql.SQLException;

import org.shebao.bureau.internal.database.Row;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.gateway.WageGateway.Line;

/** A line of a submission with its number. */
record NumberedLine(int number, Line line) {

	static NumberedLine read(Row row) throws SQLException {
		UnitNumber unit = row.text(3) == null ? null : new UnitNumber(row.text(3));
		InsuranceType type = row.text(4) == null ? null : row.type(4);
		return new NumberedLine(row.integer(1), new Line(new PersonNumber(row.text(2)), unit, type, row.money(5)));
	}

	/** Whether it speaks of an insurance. */
	boolean covers(InsuredWage wage) {
		return (line.unit() == null || line.unit().equals(wage.unit())) && (line.type() == null || line.type() == wage.type());
	}

	/** Whether both may speak of the same insurance of the same person. */
	boolean overlaps(NumberedLine other) {
		boolean sameUnit = line.unit() == null || other.line.unit() == null || line.unit().equals(other.line.unit());
		boolean sameType = line.type() == null || other.line.type() == null || line.type() == other.line.type();
		return sameUnit && sameType;
	}
}
