package org.shebao.declarations.internal;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.shebao.core.state.FeeItemStatus;
import org.shebao.declarations.ItemFilter;
import org.shebao.gateway.FeeItem;
import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.SqlStatement;

/** The table FEE_ITEM within one transaction and of one employer. */
final class FeeItemTable {

	private static final String COLUMNS = String.join(", ", FeeItemColumns.NAMES);
	private static final String OF_ITEM = " WHERE EMPLOYER_ID = ? AND ITEM_ID = ?";

	private final StoreTransaction transaction;
	private final long employer;

	FeeItemTable(StoreTransaction transaction, EmployerId employer) {
		this.transaction = transaction;
		this.employer = employer.value();
	}

	/** In the order of periods, unit numbers and levy item codes. */
	List<FeeItem> list(ItemFilter filter) throws SQLException {
		Conditions where = new Conditions(employer).and("UNIT_NUMBER = ?", filter.unit()).and("PERIOD >= ?", filter.from())
				.and("PERIOD <= ?", filter.to()).and("CATEGORY_CODE = ?", filter.categoryCode()).and("STATUS = ?", filter.status());
		return sql("SELECT " + COLUMNS + " FROM FEE_ITEM" + where.sql() + " ORDER BY PERIOD, UNIT_NUMBER, LEVY_CODE, ITEM_ID", where.values())
				.list(FeeItemColumns::read);
	}

	Optional<FeeItem> find(String itemId) throws SQLException {
		return sql("SELECT " + COLUMNS + " FROM FEE_ITEM" + OF_ITEM, employer, itemId).first(FeeItemColumns::read);
	}

	void insert(FeeItem item) throws SQLException {
		List<Object> values = new ArrayList<>(FeeItemColumns.values(item));
		values.add(employer);
		sql("INSERT INTO FEE_ITEM (" + COLUMNS + ", EMPLOYER_ID) VALUES (" + FeeItemColumns.marks(values.size()) + ")", values.toArray()).update();
	}

	void update(FeeItem item) throws SQLException {
		List<Object> values = new ArrayList<>(FeeItemColumns.values(item));
		values.add(employer);
		values.add(item.id());
		String assignments = FeeItemColumns.NAMES.stream().map(name -> name + " = ?").collect(joining(", "));
		sql("UPDATE FEE_ITEM SET " + assignments + OF_ITEM, values.toArray()).update();
	}

	void delete(String itemId) throws SQLException {
		sql("DELETE FROM FEE_ITEM" + OF_ITEM, employer, itemId).update();
	}

	/** Moves items from one state to another; those in any other state stay. Gives how many were moved. */
	int move(Collection<String> itemIds, FeeItemStatus from, FeeItemStatus to) throws SQLException {
		int moved = 0;
		for (String itemId : itemIds) {
			moved += sql("UPDATE FEE_ITEM SET STATUS = ?" + OF_ITEM + " AND STATUS = ?", to.name(), employer, itemId, from.name()).update();
		}
		return moved;
	}

	/** Whether the persons of exactly this version are kept. */
	boolean detailed(FeeItem item) throws SQLException {
		return sql("SELECT COUNT(*) FROM FEE_ITEM" + OF_ITEM + " AND ITEM_VERSION = ? AND DETAIL_VERSION = ?", employer, item.id(),
				item.version(), item.version()).number() > 0;
	}

	/** Notes that the persons of an item's version are kept. */
	void markDetailed(FeeItem item) throws SQLException {
		sql("UPDATE FEE_ITEM SET DETAIL_VERSION = ?" + OF_ITEM, item.version(), employer, item.id()).update();
	}

	private SqlStatement sql(String text, Object... values) {
		return SqlStatement.of(transaction, text, values);
	}
}
