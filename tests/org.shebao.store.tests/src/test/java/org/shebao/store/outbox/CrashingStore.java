package org.shebao.store.outbox;

import org.shebao.store.Store;

/** A store that crashes at one of its write transactions, just before or just after the commit. */
final class CrashingStore implements Store {

	private final Store store;
	private final boolean afterCommit;
	private int writesLeft;

	/** @param crashAt the write that crashes, counted from 1; 0 for none */
	CrashingStore(Store store, int crashAt, boolean afterCommit) {
		this.store = store;
		this.writesLeft = crashAt;
		this.afterCommit = afterCommit;
	}

	@Override
	public <T> T write(Work<T> work) {
		boolean last = --writesLeft == 0;
		T result = store.write(transaction -> {
			T value = work.run(transaction);
			if (last && !afterCommit) {
				throw new Crash();
			}
			return value;
		});
		if (last) {
			throw new Crash();
		}
		return result;
	}

	@Override
	public <T> T read(Work<T> work) {
		return store.read(work);
	}
}
