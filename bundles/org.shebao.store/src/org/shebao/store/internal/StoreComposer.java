package org.shebao.store.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.shebao.core.text.Texts;
import org.shebao.store.DataFolder;
import org.shebao.store.KeyVault;
import org.shebao.store.OpenStore;
import org.shebao.store.Store;
import org.shebao.store.StoreContribution;
import org.shebao.store.StoreException;
import org.shebao.store.StoreException.Reason;

import jakarta.persistence.EntityManagerFactory;

/** Opens a data folder step by step; whatever fails, the steps before are undone and the data are as they were. */
public final class StoreComposer {

	private static final Texts TEXTS = Texts.of(Store.class);

	private final DataFolder folder;
	private final KeyVault vault;
	private final List<? extends StoreContribution> contributions;

	/**
	 * @param folder        what to open
	 * @param vault         where its key is
	 * @param contributions the areas in any order
	 */
	public StoreComposer(DataFolder folder, KeyVault vault, List<? extends StoreContribution> contributions) {
		this.folder = folder;
		this.vault = vault;
		this.contributions = Stream.concat(Stream.of(new OwnTables()), contributions.stream())
				.sorted(Comparator.comparingInt(StoreContribution::order).thenComparing(StoreContribution::name)).toList();
	}

	/** Opens the store. */
	public OpenStore open() {
		InstanceLock lock = null;
		boolean opened = false;
		try {
			PrivateFiles.createFolder(folder.root());
			lock = InstanceLock.lock(folder.lock());
			new SafetyCopy(folder).restore();
			Folders.delete(folder.unfinishedDatabase());
			OpenStore store = openLocked(lock);
			opened = true;
			return store;
		} catch (IOException e) {
			throw new StoreException(TEXTS.get("folderFailed", folder.root(), e), e);
		} finally {
			if (lock != null && !opened) {
				release(lock);
			}
		}
	}

	private OpenStore openLocked(InstanceLock lock) throws IOException {
		byte[] key = vault.key(folder.root());
		try {
			boolean existed = folder.hasDatabase();
			if (!existed) {
				EmbeddedDatabase.create(folder, key);
				Folders.move(folder.unfinishedDatabase(), folder.database());
			}
			return compose(migrated(key, existed), lock);
		} finally {
			Arrays.fill(key, (byte) 0);
		}
	}

	private OpenStore compose(EmbeddedDatabase database, InstanceLock lock) {
		EntityManagerFactory factory = null;
		try {
			factory = PersistenceUnit.compose(database.connections(), contributions);
			return new ComposedStore(folder, factory, database, lock);
		} finally {
			if (factory == null) {
				database.close();
			}
		}
	}

	private EmbeddedDatabase migrated(byte[] key, boolean existed) throws IOException {
		EmbeddedDatabase database = EmbeddedDatabase.boot(folder, key);
		if (!pending(database, existed)) {
			return database;
		}
		if (existed) {
			database.close();
			takeSafetyCopy();
			database = EmbeddedDatabase.boot(folder, key);
		}
		migrate(database, existed);
		return database;
	}

	private boolean pending(EmbeddedDatabase database, boolean existed) {
		boolean checked = false;
		try {
			boolean pending = !existed || arePending(database);
			checked = true;
			return pending;
		} finally {
			if (!checked) {
				database.close();
			}
		}
	}

	private boolean arePending(EmbeddedDatabase database) {
		SchemaMark mark = mark(database);
		if (mark.isPresent()) {
			return false;
		}
		boolean pending = migrations(database).arePending();
		if (!pending) {
			mark.set();
		}
		return pending;
	}

	private void migrate(EmbeddedDatabase database, boolean existed) throws IOException {
		boolean done = false;
		try {
			mark(database).remove();
			migrations(database).run();
			mark(database).set();
			done = true;
		} finally {
			if (!done) {
				database.close();
				undo(existed);
			}
		}
		new SafetyCopy(folder).release();
	}

	private void undo(boolean existed) throws IOException {
		if (existed) {
			new SafetyCopy(folder).restore();
		} else {
			Folders.delete(folder.database());
		}
	}

	private void takeSafetyCopy() {
		try {
			new SafetyCopy(folder).take();
		} catch (IOException e) {
			throw new StoreException(Reason.FAILED, TEXTS.get("safetyCopyFailed", e), e);
		}
	}

	private Migrations migrations(EmbeddedDatabase database) {
		return new Migrations(folder, database.connections(), contributions);
	}

	private SchemaMark mark(EmbeddedDatabase database) {
		return new SchemaMark(database.connections(), contributions);
	}

	private static void release(InstanceLock lock) {
		try {
			lock.close();
		} catch (IOException e) {
			throw new StoreException(TEXTS.get("closeFailed"), e);
		}
	}
}
