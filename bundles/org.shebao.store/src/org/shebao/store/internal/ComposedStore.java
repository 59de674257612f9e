package org.shebao.store.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.shebao.core.text.Texts;
import org.shebao.store.DataFolder;
import org.shebao.store.OpenStore;
import org.shebao.store.Store;
import org.shebao.store.StoreException;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.PersistenceException;

/** The open store. Work shares the lock, closing takes it alone and so waits for the work. */
final class ComposedStore implements OpenStore {

	private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
	private final DataFolder folder;
	private final EntityManagerFactory factory;
	private final EmbeddedDatabase database;
	private final InstanceLock instance;
	private boolean closed;

	ComposedStore(DataFolder folder, EntityManagerFactory factory, EmbeddedDatabase database, InstanceLock instance) {
		this.folder = folder;
		this.factory = factory;
		this.database = database;
		this.instance = instance;
	}

	@Override
	public DataFolder folder() {
		return folder;
	}

	@Override
	public <T> T write(Work<T> work) {
		return run("write", work, true);
	}

	@Override
	public <T> T read(Work<T> work) {
		return run("read", work, false);
	}

	@Override
	public void close() {
		checkNotInside("closed");
		lock.writeLock().lock();
		try {
			if (!closed) {
				closed = true;
				shutDown();
			}
		} finally {
			lock.writeLock().unlock();
		}
	}

	private void shutDown() {
		try (InstanceLock released = instance; EmbeddedDatabase ended = database) {
			factory.close();
		} catch (IOException e) {
			throw new StoreException(Texts.of(Store.class).get("closeFailed"), e);
		}
	}

	private <T> T run(String name, Work<T> work, boolean commit) {
		checkNotInside("used");
		lock.readLock().lock();
		try (StoreWork measured = StoreWork.begin(name)) {
			if (closed) {
				throw new IllegalStateException("the store is closed");
			}
			return inTransaction(work, commit);
		} catch (SQLException e) {
			throw SqlFailures.ofWork(e);
		} catch (PersistenceException | EclipseLinkException e) {
			SQLException beneath = SqlFailures.beneath(e);
			if (beneath == null) {
				throw e;
			}
			throw SqlFailures.ofWork(beneath);
		} finally {
			lock.readLock().unlock();
		}
	}

	private <T> T inTransaction(Work<T> work, boolean commit) throws SQLException {
		try (EntityManager entities = factory.createEntityManager()) {
			EntityTransaction transaction = entities.getTransaction();
			transaction.begin();
			try {
				// queries before the first change would otherwise run on a connection of their own
				entities.unwrap(UnitOfWork.class).beginEarlyTransaction();
				T result = work.run(new JpaTransaction(entities));
				if (commit) {
					transaction.commit();
				}
				return result;
			} finally {
				if (transaction.isActive()) {
					transaction.rollback();
				}
			}
		}
	}

	private void checkNotInside(String what) {
		if (lock.getReadHoldCount() > 0) {
			throw new IllegalStateException("the store must not be " + what + " by work on it");
		}
	}
}
