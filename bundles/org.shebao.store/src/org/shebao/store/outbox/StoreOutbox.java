package org.shebao.store.outbox;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

import org.shebao.core.identity.RequestId;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.Permission;
import org.shebao.store.EmployerId;
import org.shebao.store.Store;
import org.shebao.store.StoreTransaction;
import org.shebao.store.internal.SqlFailures;
import org.shebao.store.outbox.OutboxEntry.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outbox in the store's own table. There is one for each open store. */
public final class StoreOutbox implements Outbox {

	private static final Logger LOG = LoggerFactory.getLogger(StoreOutbox.class);

	private final Store store;
	private final Collection<? extends SubmissionHandler> handlers;
	private final InstantSource clock;
	private final Map<EmployerId, ReentrantLock> dispatching = new ConcurrentHashMap<>();

	/**
	 * @param store    the open store
	 * @param handlers looked at anew for every entry, so that handlers may come and go
	 */
	public StoreOutbox(Store store, Collection<? extends SubmissionHandler> handlers) {
		this(store, handlers, InstantSource.system());
	}

	/**
	 * @param store    the open store
	 * @param handlers looked at anew for every entry, so that handlers may come and go
	 * @param clock    tells when an entry is made
	 */
	public StoreOutbox(Store store, Collection<? extends SubmissionHandler> handlers, InstantSource clock) {
		this.store = store;
		this.handlers = handlers;
		this.clock = clock;
	}

	@Override
	public void enqueue(StoreTransaction transaction, EmployerId employer, String kind, RequestId id) {
		try {
			OutboxTable.insert(transaction, new OutboxEntry(id, employer, kind, State.QUEUED, clock.instant(), 0));
		} catch (SQLException e) {
			throw SqlFailures.ofWork(e);
		}
	}

	@Override
	public List<OutboxEntry> dispatch(EmployerId employer, BureauSession session) {
		ReentrantLock lock = dispatching.computeIfAbsent(employer, any -> new ReentrantLock());
		if (lock.isHeldByCurrentThread()) {
			throw new IllegalStateException("a submission handler must not dispatch");
		}
		lock.lock();
		try {
			List<OutboxEntry> entries = open(employer);
			Dispatch round = new Dispatch(store, session);
			for (OutboxEntry entry : entries) {
				handler(entry).filter(handler -> mayBeSent(handler, session)).ifPresent(handler -> round.step(entry, handler));
			}
			round.end();
			return asTheyStand(entries);
		} finally {
			lock.unlock();
		}
	}

	private static boolean mayBeSent(SubmissionHandler handler, BureauSession session) {
		return handler.needs() == Permission.PAYMENT || session.info().permission() == Permission.ALL;
	}

	@Override
	public List<OutboxEntry> open(EmployerId employer) {
		return store.read(transaction -> OutboxTable.open(transaction, employer));
	}

	@Override
	public Optional<OutboxEntry> find(RequestId id) {
		return store.read(transaction -> OutboxTable.find(transaction, id));
	}

	private List<OutboxEntry> asTheyStand(List<OutboxEntry> entries) {
		return store.read(transaction -> {
			List<OutboxEntry> now = new ArrayList<>();
			for (OutboxEntry entry : entries) {
				OutboxTable.find(transaction, entry.id()).ifPresent(now::add);
			}
			return now;
		});
	}

	private Optional<? extends SubmissionHandler> handler(OutboxEntry entry) {
		Optional<? extends SubmissionHandler> found = handlers.stream().filter(handler -> handler.kind().equals(entry.kind())).findFirst();
		if (found.isEmpty()) {
			LOG.warn("submission {} of kind {} waits: the area that handles it is not installed", entry.id(), entry.kind());
		}
		return found;
	}
}
