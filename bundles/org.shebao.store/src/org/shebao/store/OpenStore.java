package org.shebao.store;

/** A store that its opener closes. */
public interface OpenStore extends Store, AutoCloseable {

	/** The data folder. */
	DataFolder folder();

	/**
	 * Waits for the work that runs, shuts the database down and gives the data folder free. Closing twice does nothing more.
	 *
	 * @throws IllegalStateException if called by work on this store
	 * @throws StoreException        if the database could not be shut down cleanly; what was committed is safe all the same
	 */
	@Override
	void close();
}
