package org.shebao.declarations.internal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.money.Money;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.declarations.RecordFilter;
import org.shebao.gateway.FeeItem;
import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.SqlStatement;

/** The tables FEE_DECLARATION and FEE_DECLARATION_ITEM within one transaction and of one employer. */
final class DeclarationTable {

	private static final String COLUMNS = "REQUEST_ID, LEVY_VOUCHER_NO, DECLARED_ON, CHANNEL, UNIT_NUMBER, PERIOD, HEAD_COUNT, PAYABLE, STATUS, "
			+ "PAYMENT, ARRIVED, FAILURE_RULE, FAILURE_REASON";
	private static final String SELECT = "SELECT DECLARATION_ID, " + COLUMNS + " FROM FEE_DECLARATION";
	private static final String ITEM_COLUMNS = String.join(", ", FeeItemColumns.NAMES);

	private final StoreTransaction transaction;
	private final long employer;

	DeclarationTable(StoreTransaction transaction, EmployerId employer) {
		this.transaction = transaction;
		this.employer = employer.value();
	}

	/** Whose declaration a submission is. */
	static EmployerId employerOf(StoreTransaction transaction, String requestId) throws SQLException {
		return SqlStatement.of(transaction, "SELECT EMPLOYER_ID FROM FEE_DECLARATION WHERE REQUEST_ID = ?", requestId)
				.first(row -> new EmployerId(row.getLong(1))).orElseThrow(() -> new IllegalStateException("no declaration of request " + requestId));
	}

	/** Newest first. */
	List<FeeDeclaration> list(RecordFilter filter) throws SQLException {
		Conditions where = new Conditions(employer).and("DECLARED_ON >= ?", filter.from()).and("DECLARED_ON <= ?", filter.to())
				.and("STATUS = ?", filter.status()).and("PAYMENT = ?", filter.payment()).and("UNIT_NUMBER = ?", filter.unit())
				.and("PERIOD >= ?", filter.periodFrom()).and("PERIOD <= ?", filter.periodTo());
		return sql(SELECT + where.sql() + " ORDER BY DECLARED_ON DESC, DECLARATION_ID DESC", where.values()).list(DeclarationTable::read);
	}

	Optional<FeeDeclaration> find(long id) throws SQLException {
		return sql(SELECT + " WHERE EMPLOYER_ID = ? AND DECLARATION_ID = ?", employer, id).first(DeclarationTable::read);
	}

	FeeDeclaration ofRequest(String requestId) throws SQLException {
		return sql(SELECT + " WHERE EMPLOYER_ID = ? AND REQUEST_ID = ?", employer, requestId).first(DeclarationTable::read).orElseThrow();
	}

	/** The items as they were declared, in the order of levy item codes. */
	List<FeeItem> items(long id) throws SQLException {
		return sql("SELECT " + ITEM_COLUMNS + " FROM FEE_DECLARATION_ITEM WHERE EMPLOYER_ID = ? AND DECLARATION_ID = ? ORDER BY LEVY_CODE, ITEM_ID",
				employer, id).list(FeeItemColumns::read);
	}

	void insert(FeeDeclaration declaration) throws SQLException {
		List<Object> values = values(declaration);
		values.add(employer);
		sql("INSERT INTO FEE_DECLARATION (" + COLUMNS + ", EMPLOYER_ID) VALUES (" + FeeItemColumns.marks(values.size()) + ")", values.toArray())
				.update();
	}

	void insertItems(long id, List<FeeItem> items) throws SQLException {
		for (FeeItem item : items) {
			List<Object> values = new ArrayList<>(FeeItemColumns.values(item));
			values.add(employer);
			values.add(id);
			sql("INSERT INTO FEE_DECLARATION_ITEM (" + ITEM_COLUMNS + ", EMPLOYER_ID, DECLARATION_ID) VALUES ("
					+ FeeItemColumns.marks(values.size()) + ")", values.toArray()).update();
		}
	}

	void update(FeeDeclaration declaration) throws SQLException {
		List<Object> values = values(declaration);
		values.add(employer);
		values.add(declaration.id());
		sql("UPDATE FEE_DECLARATION SET " + COLUMNS.replace(",", " = ?,") + " = ? WHERE EMPLOYER_ID = ? AND DECLARATION_ID = ?", values.toArray())
				.update();
	}

	private SqlStatement sql(String text, Object... values) {
		return SqlStatement.of(transaction, text, values);
	}

	private static List<Object> values(FeeDeclaration declaration) {
		return new ArrayList<>(List.of(declaration.requestId(), declaration.levyVoucherNo(), Date.valueOf(declaration.declaredOn()),
				declaration.channel(), declaration.unit().value(), declaration.period().toString(), declaration.headCount(),
				declaration.payable().fen(), declaration.status().name(), declaration.payment().name(), declaration.arrived(),
				declaration.failureRule(), declaration.failureReason()));
	}

	private static FeeDeclaration read(ResultSet row) throws SQLException {
		return new FeeDeclaration(row.getLong("DECLARATION_ID"), row.getString("REQUEST_ID"), row.getString("LEVY_VOUCHER_NO"),
				row.getDate("DECLARED_ON").toLocalDate(), row.getString("CHANNEL"), new UnitNumber(row.getString("UNIT_NUMBER")),
				FeePeriod.parse(row.getString("PERIOD")), row.getInt("HEAD_COUNT"), Money.ofFen(row.getLong("PAYABLE")),
				DeclarationStatus.valueOf(row.getString("STATUS")), PaymentStatus.valueOf(row.getString("PAYMENT")),
				row.getBoolean("ARRIVED"), row.getString("FAILURE_RULE"), row.getString("FAILURE_REASON"));
	}
}
