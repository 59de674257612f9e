package org.shebao.bureau.internal.http;

import org.eclipse.jetty.io.EofException;

/** The connection is to be cut without a proper end of the answer. The server does not report it: it is meant. */
final class Cut extends EofException {
	private static final long serialVersionUID = 1L;

	Cut(String why) {
		super(why);
	}
}
