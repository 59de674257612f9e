package org.shebao.gateway.sandbox;

/** A sandbox bureau cannot start. The message is a full sentence for the user. */
public final class SandboxException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param message why, in the user's language
	 * @param cause   what failed, null if nothing did
	 */
	public SandboxException(String message, Throwable cause) {
		super(message, cause);
	}
}
