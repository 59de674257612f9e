package org.shebao.store;

import java.sql.Connection;

import jakarta.persistence.EntityManager;

/**
 * One transaction: entities and plain SQL on the same connection, committed or rolled back together. Valid only inside the work that got it and only in its
 * thread.
 */
public interface StoreTransaction {

	/** The entities of all areas. */
	EntityManager entities();

	/**
	 * The same transaction's connection, for bulk work (see {@code org.shebao.store.bulk}); entities changed before are flushed first. Entities loaded before do
	 * not see what SQL changes. Never committed or closed by the work.
	 */
	Connection connection();
}
