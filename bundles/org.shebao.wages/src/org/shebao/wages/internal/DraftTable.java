package org.shebao.wages.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.shebao.core.identity.PersonNumber;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.BatchStatement;
import org.shebao.store.bulk.SqlStatement;
import org.shebao.wages.DraftScope;
import org.shebao.wages.WageDraft;
import org.shebao.wages.WageDraft.Key;

/** The table WAGE_DRAFT within one transaction and of one scope. */
final class DraftTable {

	private static final String OF_SCOPE = " WHERE EMPLOYER_ID = ? AND KIND = ? AND FEE_YEAR = ?";
	private static final String OF_KEY = OF_SCOPE + " AND PERSON_NUMBER = ? AND UNIT_NUMBER = ? AND INSURANCE_TYPE = ?";
	private static final String ORDER = " ORDER BY PERSON_NUMBER, UNIT_NUMBER, INSURANCE_TYPE";

	private final StoreTransaction transaction;
	private final long employer;
	private final DraftScope scope;

	DraftTable(StoreTransaction transaction, EmployerId employer, DraftScope scope) {
		this.transaction = transaction;
		this.employer = employer.value();
		this.scope = scope;
	}

	/** Streams the drafts in the order of persons, units and types. */
	long each(Consumer<WageDraft> sink) throws SQLException {
		return sql("SELECT " + WageColumns.NAMES + " FROM WAGE_DRAFT" + OF_SCOPE + ORDER).each(row -> sink.accept(WageColumns.read(row)));
	}

	List<WageDraft> window(Key after, int limit) throws SQLException {
		String end = ORDER + " FETCH FIRST " + limit + " ROWS ONLY";
		String select = "SELECT " + WageColumns.NAMES + " FROM WAGE_DRAFT" + OF_SCOPE;
		if (after == null) {
			return sql(select + end).list(WageColumns::read);
		}
		String person = after.person().value();
		String unit = WageColumns.unit(after);
		return sql(select + " AND PERSON_NUMBER >= ? AND (PERSON_NUMBER > ? OR UNIT_NUMBER > ? OR (UNIT_NUMBER = ? AND INSURANCE_TYPE > ?))" + end, person,
				person, unit, unit, WageColumns.type(after)).list(WageColumns::read);
	}

	Optional<WageDraft> find(Key key) throws SQLException {
		return sql("SELECT " + WageColumns.NAMES + " FROM WAGE_DRAFT" + OF_KEY, key.person().value(), WageColumns.unit(key), WageColumns.type(key))
				.first(WageColumns::read);
	}

	/** The persons who have a draft. */
	Set<PersonNumber> persons() throws SQLException {
		Set<PersonNumber> persons = new HashSet<>();
		sql("SELECT DISTINCT PERSON_NUMBER FROM WAGE_DRAFT" + OF_SCOPE).each(row -> persons.add(new PersonNumber(row.getString(1))));
		return persons;
	}

	long count() throws SQLException {
		return sql("SELECT COUNT(*) FROM WAGE_DRAFT" + OF_SCOPE).number();
	}

	long countEmpty() throws SQLException {
		return sql("SELECT COUNT(*) FROM WAGE_DRAFT" + OF_SCOPE + " AND WAGE_FEN IS NULL").number();
	}

	/** The drafts without a wage, at most so many. */
	List<WageDraft> empty(int limit) throws SQLException {
		return sql("SELECT " + WageColumns.NAMES + " FROM WAGE_DRAFT" + OF_SCOPE + " AND WAGE_FEN IS NULL" + ORDER + " FETCH FIRST " + limit + " ROWS ONLY")
				.list(WageColumns::read);
	}

	BatchStatement<WageDraft> inserter() throws SQLException {
		return new BatchStatement<>(transaction, "INSERT INTO WAGE_DRAFT (EMPLOYER_ID, KIND, FEE_YEAR, " + WageColumns.NAMES + ") VALUES (?, ?, ?, "
				+ WageColumns.MARKS + ")", (row, draft) -> {
					setScope(row);
					WageColumns.set(row, 4, draft);
				});
	}

	void insert(Collection<WageDraft> drafts) throws SQLException {
		try (BatchStatement<WageDraft> rows = inserter()) {
			for (WageDraft draft : drafts) {
				rows.add(draft);
			}
		}
	}

	/** The persons and unit numbers that have drafts, as keys without a type. */
	Set<Key> units() throws SQLException {
		Set<Key> units = new HashSet<>();
		each(draft -> units.add(new Key(draft.person(), draft.unit(), null)));
		return units;
	}

	/** Moves the drafts of the same year and another kind here, except those of persons who have a draft here. */
	int takeOver(WageDeclarationKind from) throws SQLException {
		return SqlStatement.of(transaction, "UPDATE WAGE_DRAFT SET KIND = ? WHERE EMPLOYER_ID = ? AND KIND = ? AND FEE_YEAR = ? AND PERSON_NUMBER NOT IN "
				+ "(SELECT D.PERSON_NUMBER FROM WAGE_DRAFT D WHERE D.EMPLOYER_ID = ? AND D.KIND = ? AND D.FEE_YEAR = ?)", scope.kind().name(), employer,
				from.name(), scope.year(), employer, scope.kind().name(), scope.year()).update();
	}

	/** Removes all drafts of persons, whatever their units and types. */
	void removePersons(Collection<PersonNumber> persons) throws SQLException {
		BatchStatement.run(transaction, "DELETE FROM WAGE_DRAFT" + OF_SCOPE + " AND PERSON_NUMBER = ?", persons.iterator(), (row, person) -> {
			setScope(row);
			row.setString(4, person.value());
		});
	}

	int remove(Collection<Key> keys) throws SQLException {
		int removed = 0;
		for (Key key : keys) {
			removed += sql("DELETE FROM WAGE_DRAFT" + OF_KEY, key.person().value(), WageColumns.unit(key), WageColumns.type(key)).update();
		}
		return removed;
	}

	int clear() throws SQLException {
		return sql("DELETE FROM WAGE_DRAFT" + OF_SCOPE).update();
	}

	private void setScope(java.sql.PreparedStatement row) throws SQLException {
		row.setLong(1, employer);
		row.setString(2, scope.kind().name());
		row.setInt(3, scope.year());
	}

	private SqlStatement sql(String text, Object... more) {
		List<Object> values = new ArrayList<>(List.of(employer, scope.kind().name(), scope.year()));
		values.addAll(List.of(more));
		return SqlStatement.of(transaction, text, values.toArray());
	}
}
