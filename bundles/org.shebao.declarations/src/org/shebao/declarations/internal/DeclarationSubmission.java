package org.shebao.declarations.internal;

import java.sql.SQLException;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.identity.RequestId;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.declarations.FeeDeclarations;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.DeclarationGateway.ItemVersion;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.Feedback;
import org.shebao.store.EmployerId;
import org.shebao.store.Store;
import org.shebao.store.StoreException;
import org.shebao.store.StoreTransaction;
import org.shebao.store.outbox.SubmissionHandler;

/** Sends a declaration and records what became of it (DOMAIN §3.2, §3.3). */
@Component
public final class DeclarationSubmission implements SubmissionHandler {

	private static final int REASON_LENGTH = 4000;

	private final Store store;

	/** Over an open store. */
	@Activate
	public DeclarationSubmission(@Reference Store store) {
		this.store = store;
	}

	@Override
	public String kind() {
		return FeeDeclarations.KIND;
	}

	@Override
	public Feedback send(RequestId id, BureauSession session) {
		List<ItemVersion> items = store.read(tx -> {
			DeclarationTable declarations = table(tx, id);
			return declarations.items(declarations.ofRequest(id.value()).id());
		}).stream().map(item -> new ItemVersion(item.id(), item.version())).toList();
		return session.declarations().submit(id, items);
	}

	@Override
	public void received(StoreTransaction transaction, RequestId id, Feedback feedback) {
		// it is shown as being processed from the moment it was recorded
	}

	@Override
	public void settle(StoreTransaction transaction, RequestId id, Feedback feedback, BureauSession session) {
		try {
			settle(transaction, id, feedback);
		} catch (SQLException e) {
			throw new StoreException(e.getMessage(), e);
		}
	}

	private static void settle(StoreTransaction transaction, RequestId id, Feedback feedback) throws SQLException {
		EmployerId employer = DeclarationTable.employerOf(transaction, id.value());
		DeclarationTable declarations = new DeclarationTable(transaction, employer);
		FeeDeclaration before = declarations.ofRequest(id.value());
		boolean accepted = switch (feedback.state()) {
			case ACCEPTED -> true;
			case REJECTED -> false;
			case PENDING, PARTLY -> throw new IllegalStateException("a declaration is accepted or rejected as a whole, not " + feedback.state());
		};
		declarations.update(accepted ? declared(before, feedback) : failed(before, feedback));
		List<String> items = declarations.items(before.id()).stream().map(FeeItem::id).toList();
		new FeeItemTable(transaction, employer).move(items, FeeItemStatus.DECLARING, accepted ? FeeItemStatus.DECLARED : FeeItemStatus.INITIAL);
	}

	private static FeeDeclaration declared(FeeDeclaration before, Feedback feedback) {
		return new FeeDeclaration(before.id(), before.requestId(), feedback.reference(), before.declaredOn(), before.channel(), before.unit(), before.period(),
				before.headCount(), before.payable(), DeclarationStatus.DECLARED, before.payment(), before.arrived(), "", "");
	}

	private static FeeDeclaration failed(FeeDeclaration before, Feedback feedback) {
		String reason = feedback.reason().length() <= REASON_LENGTH ? feedback.reason() : feedback.reason().substring(0, REASON_LENGTH);
		return new FeeDeclaration(before.id(), before.requestId(), "", before.declaredOn(), before.channel(), before.unit(), before.period(), before.headCount(),
				before.payable(), DeclarationStatus.FAILED, before.payment(), false, feedback.rule(), reason);
	}

	private static DeclarationTable table(StoreTransaction transaction, RequestId id) throws SQLException {
		return new DeclarationTable(transaction, DeclarationTable.employerOf(transaction, id.value()));
	}
}
