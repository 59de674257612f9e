package org.shebao.store;

import java.sql.SQLException;

/**
 * The open local database of one data folder. May be used by any number of threads. Work must not use the store again in the same thread: inner work would not
 * see what the outer has changed, and both could block each other for good.
 */
public interface Store {

	/**
	 * Runs work in a transaction of its own: committed when it returns, rolled back when it throws.
	 *
	 * @throws StoreException        if the database fails: nothing of the work is stored; what the work throws itself passes through
	 * @throws IllegalStateException if called by work on this store or after it was closed
	 */
	<T> T write(Work<T> work);

	/**
	 * Runs reading work in a transaction of its own that is always rolled back.
	 *
	 * @throws StoreException        if the database fails; what the work throws itself passes through
	 * @throws IllegalStateException if called by work on this store or after it was closed
	 */
	<T> T read(Work<T> work);

	/** Work on the store. */
	@FunctionalInterface
	interface Work<T> {

		/** Does the work. */
		T run(StoreTransaction transaction) throws SQLException;
	}

	/** Work that gives nothing. */
	@FunctionalInterface
	interface Task {

		/** Does the work. */
		void run(StoreTransaction transaction) throws SQLException;
	}

	/** {@link #write(Work)} for work that gives nothing. */
	default void execute(Task task) {
		write(transaction -> {
			task.run(transaction);
			return null;
		});
	}
}
