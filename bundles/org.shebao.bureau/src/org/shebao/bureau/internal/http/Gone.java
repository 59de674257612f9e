package org.shebao.bureau.internal.http;

import java.io.IOException;

/** Carries what ends a connection through those who make lines. */
final class Gone extends RuntimeException {
	private static final long serialVersionUID = 1L;

	Gone(IOException cause) {
		super(cause);
	}

	@Override
	public synchronized IOException getCause() {
		return (IOException) super.getCause();
	}
}
