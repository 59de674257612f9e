package org.shebao.store.internal;

import java.sql.SQLException;

import org.shebao.core.text.Texts;
import org.shebao.store.Store;
import org.shebao.store.StoreException;
import org.shebao.store.StoreException.Reason;

/** Tells the user what a failure of the database means. */
public final class SqlFailures {

	private static final Texts TEXTS = Texts.of(Store.class);
	private static final String DEADLOCK = "40001";
	private static final String LOCK_TIMEOUT = "40XL1";
	private static final String LOCK_TIMEOUT_WITH_TABLE = "40XL2";

	private SqlFailures() {
	}

	/** The failure of a piece of work. */
	public static StoreException ofWork(SQLException failure) {
		SQLException cause = withoutValues(failure);
		return switch (String.valueOf(failure.getSQLState())) {
			case DEADLOCK -> new StoreException(Reason.BUSY, TEXTS.get("deadlock"), cause);
			case LOCK_TIMEOUT, LOCK_TIMEOUT_WITH_TABLE -> new StoreException(Reason.BUSY, TEXTS.get("busy"), cause);
			default -> new StoreException(TEXTS.get("failed"), cause);
		};
	}

	/** Messages about values (class 22) and keys (class 23) quote them, and exceptions end in logs, where no person's data may be. */
	private static SQLException withoutValues(SQLException failure) {
		String state = String.valueOf(failure.getSQLState());
		if (!state.startsWith("22") && !state.startsWith("23")) {
			return failure;
		}
		SQLException clean = new SQLException("SQLSTATE " + state, state, failure.getErrorCode());
		clean.setStackTrace(failure.getStackTrace());
		return clean;
	}

	/** The failure itself from the statement library's, whose message quotes the parameters. */
	public static SQLException withoutParameters(SQLException failure) {
		return failure.getNextException() == null ? failure : failure.getNextException();
	}

	/** The SQL failure beneath an exception of the persistence library, {@code null} if there is none. */
	static SQLException beneath(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql) {
				return sql;
			}
		}
		return null;
	}

	/** Whether a chain of SQL failures has a state. */
	static boolean hasState(SQLException failure, String state) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			for (SQLException next = cause instanceof SQLException sql ? sql : null; next != null; next = next.getNextException()) {
				if (state.equals(next.getSQLState())) {
					return true;
				}
			}
		}
		return false;
	}
}
