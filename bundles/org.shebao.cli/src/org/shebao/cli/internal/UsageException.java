package org.shebao.cli.internal;

/** The command line lacks something or is wrong. */
public final class UsageException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public UsageException(String message) {
		super(message);
	}
}
