package org.shebao.declarations.internal;

import java.sql.SQLException;

import org.shebao.core.task.Progress;
import org.shebao.gateway.DeclarationGateway.ItemPerson;
import org.shebao.gateway.FeeItem;
import org.shebao.session.EmployerSession;
import org.shebao.store.Store;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.BatchStatement;

/** Brings the persons of an item from the bureau into the store as they stream in; all or none of them. */
final class DetailFetch {

	private final Store store;
	private final EmployerSession session;

	DetailFetch(Store store, EmployerSession session) {
		this.store = store;
		this.session = session;
	}

	/** Fetches the persons of an item unless those of its version are kept already. */
	void ensure(FeeItem item, Progress progress) {
		if (!store.read(tx -> new FeeItemTable(tx, session.id()).detailed(item))) {
			store.execute(tx -> fetch(tx, item, progress));
		}
	}

	private void fetch(StoreTransaction transaction, FeeItem item, Progress progress) throws SQLException {
		FeeDetailTable details = new FeeDetailTable(transaction, session.id());
		details.delete(item.id());
		PersonSum sum = new PersonSum();
		try (BatchStatement<ItemPerson> batch = details.inserting(item.id())) {
			session.bureau().declarations().persons(item.id(), person -> {
				progress.checkCancelled();
				sum.add(person);
				add(batch, person);
				progress.report(sum.count(), item.headCount());
			});
		} catch (Carried e) {
			throw e.failure;
		}
		sum.requireEqual(item);
		new FeeItemTable(transaction, session.id()).markDetailed(item);
	}

	private static void add(BatchStatement<ItemPerson> batch, ItemPerson person) {
		try {
			batch.add(person);
		} catch (SQLException e) {
			throw new Carried(e);
		}
	}

	/** Carries a failure of the database through the gateway. */
	private static final class Carried extends RuntimeException {
		private static final long serialVersionUID = 1L;

		private final transient SQLException failure;

		Carried(SQLException failure) {
			super(failure);
			this.failure = failure;
		}
	}
}
