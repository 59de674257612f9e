package org.shebao.store.outbox;

/** What went wrong with the entries of a round. */
final class Failures {

	private RuntimeException first;

	void add(RuntimeException failure) {
		if (first == null) {
			first = failure;
		} else if (first != failure) {
			first.addSuppressed(failure);
		}
	}

	/**
	 * Does nothing if all went well.
	 *
	 * @throws RuntimeException the first failure, with the others suppressed in it
	 */
	void raise() {
		if (first != null) {
			throw first;
		}
	}
}
