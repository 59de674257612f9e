package org.shebao.store;

import java.nio.file.Path;
import java.util.List;

import org.shebao.store.internal.StoreComposer;

/**
 * Opens the store of a data folder. As a service it composes the store of all registered {@link StoreContribution}s and registers it, with its outbox, as
 * services until it is closed.
 */
public interface StoreOpener {

	/**
	 * Opens the store of a data folder, which is created with an empty store if it does not exist.
	 *
	 * @throws StoreException with a reason other than {@link StoreException.Reason#BUSY}; the data are untouched
	 */
	OpenStore open(Path data);

	/**
	 * Opens a store that is composed by hand.
	 *
	 * @param data          the data folder
	 * @param vault         where its key is
	 * @param contributions the areas; the store's own tables are always there
	 * @throws StoreException with a reason other than {@link StoreException.Reason#BUSY}; the data are untouched
	 */
	static OpenStore open(Path data, KeyVault vault, List<? extends StoreContribution> contributions) {
		return new StoreComposer(new DataFolder(data), vault, contributions).open();
	}
}
