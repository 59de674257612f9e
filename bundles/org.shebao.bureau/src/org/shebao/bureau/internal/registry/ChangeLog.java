package org.shebao.bureau.internal.registry;

import org.shebao.bureau.internal.database.Transaction;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;

/** Marks what has changed: one rising number for all changes, the last one kept with each person; and a counter of each unit whose fees it touches. */
public final class ChangeLog {
	private static final String SEQUENCE = "mark";

	private ChangeLog() {
	}

	/** A new mark. */
	public static long next(Transaction transaction) {
		return transaction.next(SEQUENCE);
	}

	/** The mark of the last change. */
	public static long current(Transaction transaction) {
		return transaction.count("SELECT number FROM sequence WHERE name = ?", SEQUENCE);
	}

	/** A person of a unit has changed. */
	static void changed(Transaction transaction, UnitNumber unit, PersonNumber person) {
		transaction.update("UPDATE person SET mark = ? WHERE person = ?", next(transaction), person);
		feesChanged(transaction, unit);
	}

	/** Everybody of a unit has changed. */
	static void changed(Transaction transaction, TaxpayerId taxpayerId, UnitNumber unit) {
		transaction.update("UPDATE person SET mark = ? WHERE taxpayer_id = ? AND person IN (SELECT person FROM insurance WHERE unit = ?)", next(transaction),
				taxpayerId, unit);
		feesChanged(transaction, unit);
	}

	/** The fees of a unit have to be computed again. */
	public static void feesChanged(Transaction transaction, UnitNumber unit) {
		transaction.update("UPDATE unit SET changed = changed + 1 WHERE unit = ?", unit);
	}
}
