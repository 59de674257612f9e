package org.shebao.declarations.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.shebao.core.fee.PersonFee;
import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.CertificateType;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.gateway.DeclarationGateway.ItemPerson;
import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.BatchStatement;
import org.shebao.store.bulk.SqlStatement;

/** The table FEE_DETAIL within one transaction and of one employer: bulk, so rows are batched in and streamed out. */
final class FeeDetailTable {

	private static final String COLUMNS = "PERSON_NUMBER, NAME, CERTIFICATE_TYPE, CERTIFICATE_NUMBER, WAGE, BASE, RATE, AMOUNT, DUE";
	private static final String OF_ITEM = " FROM FEE_DETAIL WHERE EMPLOYER_ID = ? AND ITEM_ID = ?";

	private final StoreTransaction transaction;
	private final long employer;

	FeeDetailTable(StoreTransaction transaction, EmployerId employer) {
		this.transaction = transaction;
		this.employer = employer.value();
	}

	void delete(String itemId) throws SQLException {
		SqlStatement.of(transaction, "DELETE" + OF_ITEM, employer, itemId).update();
	}

	/** A batch that inserts the persons of an item. */
	BatchStatement<ItemPerson> inserting(String itemId) throws SQLException {
		return new BatchStatement<>(transaction,
				"INSERT INTO FEE_DETAIL (EMPLOYER_ID, ITEM_ID, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				(row, person) -> set(row, itemId, person));
	}

	Optional<ItemPerson> find(String itemId, PersonNumber person) throws SQLException {
		return SqlStatement.of(transaction, "SELECT " + COLUMNS + OF_ITEM + " AND PERSON_NUMBER = ?", employer, itemId, person.value())
				.first(FeeDetailTable::read);
	}

	/** The persons of an item whose numbers come after one, at most so many, in the order of person numbers. */
	List<ItemPerson> window(String itemId, String after, int limit) throws SQLException {
		return SqlStatement.of(transaction, "SELECT " + COLUMNS + OF_ITEM
				+ " AND PERSON_NUMBER > ? ORDER BY EMPLOYER_ID, ITEM_ID, PERSON_NUMBER FETCH FIRST " + limit + " ROWS ONLY", employer, itemId, after)
				.list(FeeDetailTable::read);
	}

	private void set(PreparedStatement row, String itemId, ItemPerson person) throws SQLException {
		row.setLong(1, employer);
		row.setString(2, itemId);
		row.setString(3, person.person().value());
		row.setString(4, person.name());
		row.setString(5, person.certificate().type().name());
		row.setString(6, person.certificate().number());
		row.setLong(7, person.fee().wage().fen());
		row.setLong(8, person.fee().base().fen());
		row.setBigDecimal(9, person.fee().rate().fraction());
		row.setLong(10, person.fee().amount().fen());
		row.setLong(11, person.due().fen());
	}

	private static ItemPerson read(ResultSet row) throws SQLException {
		Certificate certificate = new Certificate(CertificateType.valueOf(row.getString("CERTIFICATE_TYPE")), row.getString("CERTIFICATE_NUMBER"));
		PersonFee fee = new PersonFee(Money.ofFen(row.getLong("WAGE")), Money.ofFen(row.getLong("BASE")), new Rate(row.getBigDecimal("RATE")),
				Money.ofFen(row.getLong("AMOUNT")));
		return new ItemPerson(new PersonNumber(row.getString("PERSON_NUMBER")), row.getString("NAME"), certificate, fee,
				Money.ofFen(row.getLong("DUE")));
	}
}
