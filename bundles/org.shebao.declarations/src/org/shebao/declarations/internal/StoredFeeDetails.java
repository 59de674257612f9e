package org.shebao.declarations.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.declarations.FeeDetails;
import org.shebao.declarations.FeeExplanation;
import org.shebao.documents.CompleteFile;
import org.shebao.documents.TableWorkbook;
import org.shebao.gateway.DeclarationGateway.ItemPerson;
import org.shebao.gateway.DeclarationGateway.MissingPerson;
import org.shebao.gateway.FeeItem;
import org.shebao.session.EmployerSession;
import org.shebao.session.Function;
import org.shebao.store.EmployerId;
import org.shebao.store.Store;

/** The persons of items in the store. */
@Component
public final class StoredFeeDetails implements FeeDetails {

	private static final Texts TEXTS = Texts.of(FeeDetails.class);

	private final Store store;

	/** Over an open store. */
	@Activate
	public StoredFeeDetails(@Reference Store store) {
		this.store = store;
	}

	@Override
	public long persons(EmployerSession session, String itemId, Consumer<ItemPerson> sink, Progress progress) {
		session.require(Function.DECLARATIONS);
		FeeItem item = existing(session.id(), itemId);
		new DetailFetch(store, session).ensure(item, progress);
		return handOn(session.id(), item, sink);
	}

	@Override
	public long kept(EmployerId employer, String itemId, Consumer<ItemPerson> sink) {
		FeeItem item = existing(employer, itemId);
		return store.read(tx -> new FeeItemTable(tx, employer).detailed(item)) ? handOn(employer, item, sink) : 0;
	}

	@Override
	public long withoutWage(EmployerSession session, UnitNumber unit, FeePeriod period, Consumer<MissingPerson> sink) {
		session.require(Function.DECLARATIONS);
		AtomicLong count = new AtomicLong();
		session.bureau().declarations().withoutWage(unit, period, person -> {
			count.incrementAndGet();
			sink.accept(person);
		});
		return count.get();
	}

	@Override
	public FeeExplanation explain(EmployerSession session, String itemId, PersonNumber person) {
		session.require(Function.DECLARATIONS);
		FeeItem item = existing(session.id(), itemId);
		new DetailFetch(store, session).ensure(item, Progress.NONE);
		return store.read(tx -> new FeeDetailTable(tx, session.id()).find(itemId, person))
				.map(found -> Explanations.of(item, found))
				.orElseThrow(() -> new RuleViolation("R-133", TEXTS.get("person.absent", person, ItemsAnswer.describe(item))));
	}

	@Override
	public long export(EmployerSession session, Collection<String> itemIds, Path target, Progress progress) {
		session.require(Function.DECLARATIONS);
		if (itemIds.isEmpty()) {
			throw new RuleViolation("W-7", TEXTS.get("nothing.chosen"));
		}
		List<FeeItem> items = inOrder(session.id(), itemIds);
		DetailFetch fetch = new DetailFetch(store, session);
		items.forEach(item -> fetch.ensure(item, progress));
		DetailSheet sheet = new DetailSheet();
		AtomicLong written = new AtomicLong();
		CompleteFile.write(target, out -> new TableWorkbook().write(out, sheet.name(), sheet.columns(),
				stream(new DetailRows(store, session.id(), items)).peek(row -> written.set(row.number())), progress));
		return written.get();
	}

	private long handOn(EmployerId employer, FeeItem item, Consumer<ItemPerson> sink) {
		long count = 0;
		for (Iterator<DetailRow> rows = new DetailRows(store, employer, List.of(item)); rows.hasNext(); count++) {
			sink.accept(rows.next().person());
		}
		return count;
	}

	private List<FeeItem> inOrder(EmployerId employer, Collection<String> itemIds) {
		List<FeeItem> items = new ArrayList<>();
		itemIds.forEach(itemId -> items.add(existing(employer, itemId)));
		items.sort(Comparator.comparing(FeeItem::period).thenComparing(FeeItem::unit).thenComparing(item -> item.item().code()));
		return items;
	}

	private FeeItem existing(EmployerId employer, String itemId) {
		return store.read(tx -> new FeeItemTable(tx, employer).find(itemId))
				.orElseThrow(() -> new RuleViolation("R-131", TEXTS.get("item.unknown", itemId)));
	}

	private static <T> Stream<T> stream(Iterator<T> rows) {
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false);
	}
}
