package org.shebao.bureau.internal.database;

/** The bureau's database failed: nothing the caller could mend. */
public final class DatabaseException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	public DatabaseException(String message, Throwable cause) {
		super(message, cause);
	}
}
