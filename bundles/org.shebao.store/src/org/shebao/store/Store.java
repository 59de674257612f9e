package org.shebao.store;

import java.sql.SQLException;

/** The open local database of one data folder. */
public interface Store {

	/**
	 * Runs work in a transaction of its own: committed when it returns, rolled back when it throws.
	 *
	 * @throws StoreException if the database fails; what the work throws itself passes through
	 */
	<T> T write(Work<T> work);

	/** Runs reading work in a transaction of its own that is always rolled back. */
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
