package org.shebao.store;

/** The local database failed. The message says in the user's language what is safe and what to do. */
public class StoreException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public StoreException(String message, Throwable cause) {
		super(message, cause);
	}
}
