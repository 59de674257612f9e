package org.shebao.update;

import org.shebao.core.Explained;

/** The product could not be changed; it stays as it was. The message is for the user. */
public final class UpdateException extends RuntimeException implements Explained {

	private static final long serialVersionUID = 1L;

	/** What went wrong, for those who react to it. */
	public enum Reason {
		/** Nothing that is asked for is there. */
		UNKNOWN,
		/** The update site cannot be used. */
		SITE,
		/** The change itself failed. */
		FAILED
	}

	private final Reason reason;

	/**
	 * @param reason what went wrong
	 * @param cause  the failure beneath, null if there is none
	 */
	public UpdateException(Reason reason, String message, Throwable cause) {
		super(message, cause);
		this.reason = reason;
	}

	@Override
	public Reason reason() {
		return reason;
	}
}
