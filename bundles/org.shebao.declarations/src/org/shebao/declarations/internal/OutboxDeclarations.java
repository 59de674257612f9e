package org.shebao.declarations.internal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.RequestId;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.text.Texts;
import org.shebao.declarations.DeclarationCheck;
import org.shebao.declarations.DeclarationCheck.Finding;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.declarations.FeeDeclarations;
import org.shebao.declarations.ItemFilter;
import org.shebao.declarations.ItemGroup;
import org.shebao.gateway.FeeItem;
import org.shebao.session.EmployerSession;
import org.shebao.session.Function;
import org.shebao.store.Store;
import org.shebao.store.StoreTransaction;
import org.shebao.store.outbox.Outbox;

/** Declares by way of the outbox. */
@Component
public final class OutboxDeclarations implements FeeDeclarations {

	private static final Texts TEXTS = Texts.of(FeeDeclarations.class);

	private final Store store;
	private final Outbox outbox;

	/** Over an open store and its outbox. */
	@Activate
	public OutboxDeclarations(@Reference Store store, @Reference Outbox outbox) {
		this.store = store;
		this.outbox = outbox;
	}

	@Override
	public DeclarationCheck check(EmployerSession session, Collection<String> itemIds) {
		return look(session, itemIds).check();
	}

	@Override
	public List<FeeDeclaration> declare(EmployerSession session, Collection<String> itemIds) {
		PreDeclaration choice = look(session, itemIds);
		choice.refusals().stream().findFirst().ifPresent(OutboxDeclarations::refuse);
		LocalDate today = session.clock().today();
		return store.write(tx -> {
			List<FeeDeclaration> made = new ArrayList<>();
			for (ItemGroup group : choice.groups()) {
				made.add(record(tx, session, group, today));
			}
			return made;
		});
	}

	private PreDeclaration look(EmployerSession session, Collection<String> itemIds) {
		session.require(Function.DECLARATIONS);
		List<FeeItem> waiting = store.read(tx -> new FeeItemTable(tx, session.id()).list(ItemFilter.TO_DECLARE));
		return new PreDeclaration(session, waiting, itemIds);
	}

	private static void refuse(Finding finding) {
		throw new RuleViolation(finding.rule(), finding.message(), finding.details());
	}

	private FeeDeclaration record(StoreTransaction tx, EmployerSession session, ItemGroup group, LocalDate today) throws SQLException {
		List<String> itemIds = group.items().stream().map(FeeItem::id).toList();
		if (new FeeItemTable(tx, session.id()).move(itemIds, FeeItemStatus.INITIAL, FeeItemStatus.DECLARING) < itemIds.size()) {
			// another window of this program was faster
			throw new RuleViolation("R-131", TEXTS.get("items.stale"));
		}
		RequestId id = RequestId.random();
		DeclarationTable declarations = new DeclarationTable(tx, session.id());
		declarations.insert(processing(id, group, today));
		FeeDeclaration recorded = declarations.ofRequest(id.value());
		declarations.insertItems(recorded.id(), group.items());
		outbox.enqueue(tx, session.id(), KIND, id);
		return recorded;
	}

	private static FeeDeclaration processing(RequestId id, ItemGroup group, LocalDate today) {
		int headCount = group.items().stream().mapToInt(FeeItem::headCount).max().orElse(0);
		return new FeeDeclaration(0, id.value(), "", today, TEXTS.get("channel.client"), group.unit(), group.period(), headCount, group.totals().due(),
				DeclarationStatus.PROCESSING, PaymentStatus.UNPAID, false, "", "");
	}
}
