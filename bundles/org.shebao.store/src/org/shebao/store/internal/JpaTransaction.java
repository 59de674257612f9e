package org.shebao.store.internal;

import java.sql.Connection;

import org.shebao.store.StoreTransaction;

import jakarta.persistence.EntityManager;

/** A transaction of the persistence library. */
record JpaTransaction(EntityManager entities) implements StoreTransaction {

	@Override
	public Connection connection() {
		entities.flush();
		return entities.unwrap(Connection.class);
	}
}
