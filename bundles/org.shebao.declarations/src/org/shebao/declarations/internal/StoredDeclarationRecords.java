package org.shebao.declarations.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.Contradiction;
import org.shebao.core.RuleViolation;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.declarations.DeclarationRecords;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.declarations.RecordFilter;
import org.shebao.documents.CompleteFile;
import org.shebao.documents.TableWorkbook;
import org.shebao.gateway.DeclarationGateway.DeclarationRecord;
import org.shebao.gateway.FeeItem;
import org.shebao.session.EmployerSession;
import org.shebao.session.Function;
import org.shebao.store.EmployerId;
import org.shebao.store.Store;
import org.shebao.store.StoreTransaction;
import org.shebao.store.outbox.Outbox;

/** The records in the store. */
@Component
public final class StoredDeclarationRecords implements DeclarationRecords {

	private static final Texts TEXTS = Texts.of(DeclarationRecords.class);

	private final Store store;
	private final Outbox outbox;

	/** Over an open store and its outbox. */
	@Activate
	public StoredDeclarationRecords(@Reference Store store, @Reference Outbox outbox) {
		this.store = store;
		this.outbox = outbox;
	}

	@Override
	public List<FeeDeclaration> list(EmployerId employer, RecordFilter filter) {
		RangeRule.requireOrder(filter.from(), filter.to());
		RangeRule.requireOrder(filter.periodFrom(), filter.periodTo());
		return all(employer, filter);
	}

	@Override
	public List<FeeItem> items(EmployerId employer, long id) {
		return store.read(tx -> itemsOf(tx, employer, existing(tx, employer, id)));
	}

	@Override
	public RecordsUpdated sync(EmployerSession session, LocalDate from, LocalDate to) {
		session.require(Function.DECLARATIONS);
		RangeRule.requireOrder(from, to);
		List<FeeDeclaration> before = all(session.id(), RecordFilter.ALL);
		List<Contradiction> skipped = take(session, from, to);
		return updated(session.id(), before, skipped);
	}

	@Override
	public RecordsUpdated results(EmployerSession session) {
		session.require(Function.DECLARATIONS);
		List<FeeDeclaration> before = all(session.id(), RecordFilter.ALL);
		outbox.dispatch(session.id(), session.bureau());
		List<Contradiction> skipped = oldestUnfinished(session.id()).map(day -> take(session, day, later(day, session.clock().today()))).orElse(List.of());
		return updated(session.id(), before, skipped);
	}

	@Override
	public int export(EmployerId employer, Collection<Long> ids, Path target) {
		if (ids.isEmpty()) {
			throw new RuleViolation("W-7", TEXTS.get("nothing.chosen"));
		}
		DeclarationSheet sheet = new DeclarationSheet();
		store.execute(tx -> {
			for (long id : ids) {
				FeeDeclaration declaration = existing(tx, employer, id);
				sheet.add(declaration, itemsOf(tx, employer, declaration));
			}
		});
		CompleteFile.write(target, out -> new TableWorkbook().write(out, sheet.name(), sheet.columns(), sheet.rows(), Progress.NONE));
		return sheet.size();
	}

	private List<Contradiction> take(EmployerSession session, LocalDate from, LocalDate to) {
		List<DeclarationRecord> answer = session.bureau().declarations().records(from, to);
		return store.write(tx -> new RecordsMerge(tx, session.id()).take(answer));
	}

	/** The bureau's date may have gone back behind the day of a declaration. */
	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	/** The day of the oldest declaration that may still change: declared and not yet arrived. */
	private Optional<LocalDate> oldestUnfinished(EmployerId employer) {
		return all(employer, new RecordFilter(null, null, DeclarationStatus.DECLARED, null, null, null, null)).stream()
				.filter(each -> !each.arrived()).map(FeeDeclaration::declaredOn).min(LocalDate::compareTo);
	}

	private RecordsUpdated updated(EmployerId employer, List<FeeDeclaration> before, List<Contradiction> skipped) {
		Set<FeeDeclaration> known = new HashSet<>(before);
		List<FeeDeclaration> after = all(employer, RecordFilter.ALL);
		List<FeeDeclaration> changed = new ArrayList<>(after);
		changed.removeIf(known::contains);
		List<FeeDeclaration> unpaid = after.stream().filter(FeeDeclaration::unpaid).toList();
		int processing = (int) after.stream().filter(each -> each.status() == DeclarationStatus.PROCESSING).count();
		return new RecordsUpdated(changed, processing, unpaid, unpaid.isEmpty() ? "" : TEXTS.get("unpaid.prompt"), skipped);
	}

	private List<FeeDeclaration> all(EmployerId employer, RecordFilter filter) {
		return store.read(tx -> new DeclarationTable(tx, employer).list(filter));
	}

	private static FeeDeclaration existing(StoreTransaction tx, EmployerId employer, long id) throws SQLException {
		return new DeclarationTable(tx, employer).find(id).orElseThrow(() -> new RuleViolation("R-151", TEXTS.get("record.unknown", id)));
	}

	private static List<FeeItem> itemsOf(StoreTransaction tx, EmployerId employer, FeeDeclaration declaration) throws SQLException {
		return new DeclarationTable(tx, employer).items(declaration.id());
	}
}
