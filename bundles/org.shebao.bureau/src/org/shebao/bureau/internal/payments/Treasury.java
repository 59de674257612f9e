package org.shebao.bureau.internal.payments;

import org.shebao.bureau.internal.BureauClock;
import org.shebao.bureau.internal.database.Database;

/** The counter of the bank and the treasury. */
public final class Treasury {
	public Treasury(Database database, BureauClock clock) {
	}

	/** Pays a voucher at the counter. */
	public void pay(String voucherNo) {
		throw new UnsupportedOperationException();
	}

	/** Arrival of what is in the treasury; how many declarations arrived. */
	public int confirmArrival() {
		throw new UnsupportedOperationException();
	}
}
