package org.shebao.gateway.regions;

/** A region pack that cannot be used. The message names the file and the row in a sentence for the user. */
public final class PackException extends Exception {
	private static final long serialVersionUID = 1L;

	public PackException(String message) {
		super(message);
	}

	public PackException(String message, Throwable cause) {
		super(message, cause);
	}
}
