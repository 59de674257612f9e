package org.shebao.wages.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.shebao.core.identity.PersonNumber;
import org.shebao.core.money.Money;
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

	/** Keys that are looked up one by one; for more the whole scope is read. */
	private static final int FEW = 100;
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

	private Optional<WageDraft> find(Key key) throws SQLException {
		return sql("SELECT " + WageColumns.NAMES + " FROM WAGE_DRAFT" + OF_KEY, key.person().value(), WageColumns.unit(key), WageColumns.type(key))
				.first(WageColumns::read);
	}

	/** The drafts of keys, in the order of the keys; those that are gone are left out. */
	List<WageDraft> find(Collection<Key> keys) throws SQLException {
		Set<Key> wanted = new LinkedHashSet<>(keys);
		Map<Key, WageDraft> found = new HashMap<>();
		if (wanted.size() <= FEW) {
			for (Key key : wanted) {
				find(key).ifPresent(draft -> found.put(key, draft));
			}
		} else {
			each(draft -> found.put(draft.key(), draft));
		}
		return wanted.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	/** Changes the wages of drafts; an empty one empties it. */
	void change(Map<Key, Optional<Money>> wages) throws SQLException {
		BatchStatement.run(transaction, "UPDATE WAGE_DRAFT SET WAGE_FEN = ?" + OF_KEY, wages.entrySet().iterator(), (row, change) -> {
			WageColumns.setMoney(row, 1, change.getValue().orElse(null));
			setKey(row, 2, change.getKey());
		});
	}

	/** The persons who have a draft. */
	Set<PersonNumber> persons() throws SQLException {
		Set<PersonNumber> persons = new HashSet<>();
		sql("SELECT PERSON_NUMBER FROM WAGE_DRAFT" + OF_SCOPE).each(row -> persons.add(new PersonNumber(row.getString(1))));
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
					setScope(row, 1);
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
			setScope(row, 1);
			row.setString(4, person.value());
		});
	}

	int remove(Collection<Key> keys) throws SQLException {
		long before = count();
		BatchStatement.run(transaction, "DELETE FROM WAGE_DRAFT" + OF_KEY, keys.iterator(), (row, key) -> setKey(row, 1, key));
		return (int) (before - count());
	}

	/** Removes drafts that were found; all of a scope at once. */
	void removeFound(Collection<WageDraft> found) throws SQLException {
		if (found.size() == count()) {
			clear();
		} else {
			remove(found.stream().map(WageDraft::key).toList());
		}
	}

	int clear() throws SQLException {
		return sql("DELETE FROM WAGE_DRAFT" + OF_SCOPE).update();
	}

	private void setScope(PreparedStatement row, int first) throws SQLException {
		row.setLong(first, employer);
		row.setString(first + 1, scope.kind().name());
		row.setInt(first + 2, scope.year());
	}

	private void setKey(PreparedStatement row, int first, Key key) throws SQLException {
		setScope(row, first);
		WageColumns.setKey(row, first + 3, key);
	}

	private SqlStatement sql(String text, Object... more) {
		List<Object> values = new ArrayList<>(List.of(employer, scope.kind().name(), scope.year()));
		values.addAll(List.of(more));
		return SqlStatement.of(transaction, text, values.toArray());
	}
}
