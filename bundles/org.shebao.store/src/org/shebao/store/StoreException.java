package org.shebao.store;

import java.util.Objects;

import org.shebao.core.Explained;

/** The local database failed. The message says in the user's language what is safe and what to do. */
public class StoreException extends RuntimeException implements Explained {

	private static final long serialVersionUID = 1L;

	/** What went wrong, for those who react to it. */
	public enum Reason {
		/** Other work held the same rows for too long or the two blocked each other; nothing of this work was stored and it may be tried again. */
		BUSY,
		/** Another process or another opened store uses the data folder. */
		IN_USE,
		/** A newer version has written the data folder. */
		NEWER,
		/** The key is missing or does not fit. */
		KEY,
		/** A migration failed; the data are as they were before. */
		MIGRATION,
		/** Anything else, such as a full or broken disk. */
		FAILED
	}

	private final Reason reason;

	/** A failure without a more exact reason. */
	public StoreException(String message, Throwable cause) {
		this(Reason.FAILED, message, cause);
	}

	/**
	 * @param reason  what went wrong
	 * @param message what the user reads
	 * @param cause   the failure beneath, {@code null} if there is none
	 */
	public StoreException(Reason reason, String message, Throwable cause) {
		super(Objects.requireNonNull(message), cause);
		this.reason = Objects.requireNonNull(reason);
	}

	@Override
	public Reason reason() {
		return reason;
	}
}
