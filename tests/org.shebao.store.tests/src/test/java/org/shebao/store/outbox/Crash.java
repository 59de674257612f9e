package org.shebao.store.outbox;

/** The process ends here: an error that no product code may catch. */
final class Crash extends Error {

	private static final long serialVersionUID = 1L;
}
