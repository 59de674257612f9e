package org.shebao.bureau.internal.fees;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.shebao.bureau.internal.database.Transaction;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.gateway.PaymentNature;

/** Fee items in the database. */
final class ItemTable {
	private static final String SELECT = "SELECT " + ItemRow.COLUMNS + " FROM fee_item WHERE ";

	private final Transaction transaction;

	ItemTable(Transaction transaction) {
		this.transaction = transaction;
	}

	List<ItemRow> of(UnitNumber unit) {
		return transaction.list(SELECT + "unit = ? ORDER BY period, item, id", ItemRow::read, unit);
	}

	List<ItemRow> of(RegistrationSerial serial, FeeItemStatus first, FeeItemStatus second) {
		return transaction.list(SELECT + "unit IN (SELECT u.unit FROM unit u WHERE u.serial = ?) AND status IN (?, ?) ORDER BY unit, period, item, id", ItemRow::read, serial,
				first, second);
	}

	Optional<ItemRow> find(RegistrationSerial serial, String id) {
		return transaction.first(SELECT + "id = ? AND unit IN (SELECT u.unit FROM unit u WHERE u.serial = ?)", ItemRow::read, id, serial);
	}

	void insert(String id, UnitNumber unit, ItemKey key, PaymentNature nature, LocalDate dueDate, ItemTally tally) {
		transaction.update("INSERT INTO fee_item (" + ItemRow.COLUMNS + ") VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", id, unit, key.item().code(),
				key.item().type(), key.period(), nature, tally.registered(), tally.headCount(), tally.wages(), tally.bases(), tally.rate(), tally.due(), dueDate,
				FeeItemStatus.INITIAL, tally.fingerprint());
	}

	void update(String id, ItemTally tally) {
		transaction.update("""
				UPDATE fee_item SET version = version + 1, registered = ?, head_count = ?, wage_sum = ?, base_sum = ?, rate = ?, payable = ?, fingerprint = ?
				WHERE id = ?""", tally.registered(), tally.headCount(), tally.wages(), tally.bases(), tally.rate(), tally.due(), tally.fingerprint(), id);
	}

	void delete(String id) {
		transaction.update("DELETE FROM fee_item WHERE id = ?", id);
	}

	byte[] persons(String id) {
		return transaction.first("SELECT content FROM declared_persons WHERE item_id = ?", row -> row.bytes(1), id)
				.orElseThrow(() -> new IllegalStateException("a declared item without persons: " + id));
	}
}
