package org.shebao.bureau.internal.payments;

import java.util.List;

import org.shebao.bureau.internal.database.Database;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.gateway.AccountGateway.BankAccount;

/** Deposit accounts filed with the bureau. */
public final class Accounts {
	private final Database database;

	public Accounts(Database database) {
		this.database = database;
	}

	/** The live accounts, the preferred one first. */
	public List<BankAccount> of(RegistrationSerial serial) {
		return database.read(transaction -> transaction.list(
				"SELECT id, name, bank_code, bank_name, number, preferred FROM account WHERE serial = ? AND live ORDER BY preferred DESC, id",
				row -> new BankAccount(row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.flag(6)), serial));
	}
}
