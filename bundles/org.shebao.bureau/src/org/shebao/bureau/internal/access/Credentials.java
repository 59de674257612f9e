package org.shebao.bureau.internal.access;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

import org.shebao.bureau.internal.database.Row;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.state.UnitPasswordState;
import org.shebao.gateway.Permission;

/** Credentials in the database. */
final class Credentials {
	private static final String COLUMNS = "serial, user_name, permission, disabled, state, hash, failures, first_failure, locked_until";

	private Credentials() {
	}

	/** The credential, locked until the transaction ends, so that tries are counted one after the other. */
	static Optional<Credential> find(Transaction transaction, RegistrationSerial serial, String userName) {
		transaction.update("UPDATE credential SET failures = failures WHERE serial = ? AND user_name = ?", serial, userName);
		return transaction.first("SELECT " + COLUMNS + " FROM credential WHERE serial = ? AND user_name = ?", Credentials::read, serial, userName);
	}

	static void store(Transaction transaction, Credential credential) {
		transaction.update("UPDATE credential SET state = ?, hash = ?, failures = ?, first_failure = ?, locked_until = ? WHERE serial = ? AND user_name = ?",
				credential.state(), credential.hash(), credential.failures(), credential.firstFailure() == null ? null : credential.firstFailure().toString(),
				credential.lockedUntil(), credential.serial(), credential.userName());
	}

	private static Credential read(Row row) throws SQLException {
		String firstFailure = row.text(8);
		return new Credential(new RegistrationSerial(row.text(1)), row.text(2), Permission.valueOf(row.text(3)), row.flag(4),
				UnitPasswordState.valueOf(row.text(5)), row.text(6), row.integer(7), firstFailure == null ? null : Instant.parse(firstFailure), row.day(9));
	}
}
