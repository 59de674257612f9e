package org.shebao.wages.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.RequestId;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.documents.CompleteFile;
import org.shebao.documents.TableWorkbook;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.session.EmployerSession;
import org.shebao.session.Function;
import org.shebao.store.EmployerId;
import org.shebao.store.Store;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.BatchStatement;
import org.shebao.store.bulk.KeyWindow;
import org.shebao.store.outbox.Outbox;
import org.shebao.wages.DraftScope;
import org.shebao.wages.SubmittedWage;
import org.shebao.wages.WageBatch;
import org.shebao.wages.WageDeclarations;
import org.shebao.wages.WageDraft;
import org.shebao.wages.WageDraft.Key;
import org.shebao.wages.WageDrafts;

/** Submits wages by way of the outbox. */
@Component
public final class OutboxWageDeclarations implements WageDeclarations {

	private static final int PERSONS_NAMED = 100;
	private static final Texts TEXTS = Texts.of(WageDrafts.class);

	private final Store store;
	private final Outbox outbox;

	/** Over an open store and its outbox. */
	@Activate
	public OutboxWageDeclarations(@Reference Store store, @Reference Outbox outbox) {
		this.store = store;
		this.outbox = outbox;
	}

	@Override
	public WageBatch submit(EmployerSession session, DraftScope scope, Collection<Key> keys) {
		requireOpen(session, scope);
		return store.write(tx -> {
			DraftTable drafts = new DraftTable(tx, session.id(), scope);
			List<WageDraft> chosen = chosen(drafts, keys);
			List<WageDraft> empty = chosen.stream().filter(draft -> draft.wage() == null).toList();
			refuseEmpty(empty, empty.size());
			BatchFilling filling = new BatchFilling(tx, session, scope);
			chosen.forEach(filling::add);
			drafts.removeFound(chosen);
			return filling.finish();
		});
	}

	private static List<WageDraft> chosen(DraftTable drafts, Collection<Key> keys) throws SQLException {
		List<WageDraft> chosen = drafts.find(keys);
		if (chosen.size() < Set.copyOf(keys).size()) {
			throw new RuleViolation("W-7", TEXTS.get("W-7"));
		}
		return chosen;
	}

	@Override
	public WageBatch submitAll(EmployerSession session, DraftScope scope) {
		requireOpen(session, scope);
		return store.write(tx -> {
			DraftTable drafts = new DraftTable(tx, session.id(), scope);
			refuseEmpty(drafts.empty(PERSONS_NAMED), drafts.countEmpty());
			BatchFilling filling = new BatchFilling(tx, session, scope);
			drafts.each(filling::add);
			drafts.clear();
			return filling.finish();
		});
	}

	private static void requireOpen(EmployerSession session, DraftScope scope) {
		session.require(Function.WAGES);
		if (scope.kind() == WageDeclarationKind.ANNUAL && !StoredWageDrafts.isOpen(session.pack(), scope.year(), session.clock().today())) {
			throw new RuleViolation("W-1", TEXTS.get("W-1"));
		}
		if (scope.kind() == WageDeclarationKind.ADJUSTMENT) {
			StoredWageDrafts.requireAdjustable(session.pack(), session.clock().today(), scope.year());
		}
	}

	private static void refuseEmpty(List<WageDraft> some, long count) {
		if (count > 0) {
			throw new RuleViolation("R-086", TEXTS.get("R-086"), Stream.concat(some.stream().limit(PERSONS_NAMED).map(OutboxWageDeclarations::named),
					count > PERSONS_NAMED ? Stream.of(TEXTS.get("persons.more", count - PERSONS_NAMED)) : Stream.empty()).toList());
		}
	}

	private static String named(WageDraft draft) {
		return draft.name() + " " + Texts.labelOf(draft.certificate().type()) + " " + draft.certificate().masked();
	}

	@Override
	public List<WageBatch> feedback(EmployerSession session) {
		session.require(Function.WAGES);
		List<WageBatch> open = store.read(tx -> new BatchTable(tx).open(session.id()));
		outbox.dispatch(session.id(), session.bureau());
		return store.read(tx -> {
			List<WageBatch> now = new java.util.ArrayList<>();
			for (WageBatch batch : open) {
				now.add(new BatchTable(tx).of(batch.requestId()).batch());
			}
			return now;
		});
	}

	@Override
	public List<WageBatch> batches(EmployerId employer, LocalDate from, LocalDate to) {
		if (from.isAfter(to)) {
			throw new RuleViolation("W-8", TEXTS.get("W-8"));
		}
		return store.read(tx -> new BatchTable(tx).between(employer, from, to));
	}

	@Override
	public WageBatch batch(EmployerId employer, long batch) {
		return store.read(tx -> new BatchTable(tx).find(employer, batch)).orElseThrow(() -> new RuleViolation("R-125", TEXTS.get("batch.unknown", batch)));
	}

	@Override
	public List<SubmittedWage> lines(EmployerId employer, long batch, boolean rejectedOnly, long after, int limit) {
		WageBatch existing = batch(employer, batch);
		return store.read(tx -> new LineTable(tx, existing.id()).window(rejectedOnly, KeyWindow.first(limit).after(after)));
	}

	@Override
	public long export(EmployerId employer, long batch, boolean rejectedOnly, Path target, Progress progress) {
		LineSheet sheet = new LineSheet();
		AtomicLong written = new AtomicLong();
		Iterator<SubmittedWage> lines = SubmittedLines.of(store, batch(employer, batch).id(), rejectedOnly);
		Stream<SubmittedWage> rows = StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false);
		CompleteFile.write(target, out -> new TableWorkbook().write(out, sheet.name(), sheet.columns(), rows.peek(row -> written.incrementAndGet()), progress));
		return written.get();
	}

	@Override
	public long draftAgain(EmployerId employer, long batch) {
		WageBatch existing = batch(employer, batch);
		return store.write(tx -> {
			SubmittedLines rejected = SubmittedLines.within(tx, batch, true);
			DraftTable drafts = new DraftTable(tx, employer, existing.scope());
			var drafted = drafts.persons();
			long made = 0;
			try (BatchStatement<WageDraft> rows = drafts.inserter()) {
				while (rejected.hasNext()) {
					WageDraft wage = rejected.next().wage();
					if (!drafted.contains(wage.person())) {
						rows.add(wage);
						made++;
					}
				}
			}
			return made;
		});
	}

	/** Fills a new batch in one transaction and gives it to the outbox. */
	private final class BatchFilling {

		private final StoreTransaction tx;
		private final EmployerSession session;
		private final WageBatch batch;
		private final BatchStatement<LineTable.Numbered> lines;
		private long count;
		private boolean byPerson = true;

		BatchFilling(StoreTransaction tx, EmployerSession session, DraftScope scope) throws SQLException {
			this.tx = tx;
			this.session = session;
			this.batch = new BatchTable(tx).insert(session.id(), RequestId.random(), scope, session.clock().today(), session.info().userName());
			this.lines = new LineTable(tx, batch.id()).inserter(session.id());
		}

		void add(WageDraft draft) {
			byPerson &= draft.type() == null;
			try {
				lines.add(new LineTable.Numbered(++count, draft));
			} catch (SQLException failed) {
				throw new org.shebao.store.StoreException(failed.getMessage(), failed);
			}
		}

		WageBatch finish() throws SQLException {
			lines.close();
			if (count == 0) {
				throw new RuleViolation("W-7", TEXTS.get("W-7"));
			}
			new BatchTable(tx).count(batch, count, byPerson);
			outbox.enqueue(tx, session.id(), KIND, batch.requestId());
			return new BatchTable(tx).of(batch.requestId()).batch();
		}
	}
}
