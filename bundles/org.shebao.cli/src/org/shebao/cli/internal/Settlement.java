package org.shebao.cli.internal;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.shebao.cli.ExitCode;
import org.shebao.cli.Workplace;
import org.shebao.core.identity.RequestId;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.state.WageBatchStatus;
import org.shebao.core.text.Texts;
import org.shebao.declarations.DeclarationRecords;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.declarations.RecordFilter;
import org.shebao.gateway.GatewayException;
import org.shebao.payment.PaymentRequest;
import org.shebao.payment.VoucherPayment;
import org.shebao.session.EmployerSession;
import org.shebao.store.outbox.Outbox;
import org.shebao.store.outbox.OutboxEntry;
import org.shebao.wages.WageBatch;
import org.shebao.wages.WageDeclarations;

/**
 * Sends submissions and asks what became of them until they are decided or the time is over.
 *
 * @param workplace the services
 * @param session   the login
 * @param waiting   how long to wait
 */
public record Settlement(Workplace workplace, EmployerSession session, Waiting waiting) {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	/** Submitted wages as they stand in the end. */
	public WageBatch wages(WageBatch submitted) {
		WageDeclarations declarations = workplace.get(WageDeclarations.class);
		WageBatch[] latest = { submitted };
		until(Set.of(submitted.requestId()), () -> {
			declarations.feedback(session).stream().filter(batch -> batch.id() == submitted.id()).forEach(batch -> latest[0] = batch);
			return !isOpen(latest[0]);
		});
		return latest[0];
	}

	/** Declarations as they stand in the end. */
	public List<FeeDeclaration> declarations(List<FeeDeclaration> submitted) {
		DeclarationRecords records = workplace.get(DeclarationRecords.class);
		Set<String> ids = submitted.stream().map(FeeDeclaration::requestId).collect(Collectors.toSet());
		until(ids.stream().map(RequestId::new).collect(Collectors.toSet()), () -> {
			records.results(session);
			return latest(records, ids).stream().noneMatch(Settlement::isOpen);
		});
		return latest(records, ids);
	}

	/** A voucher request as it stands in the end. */
	public PaymentRequest voucher(RequestId submitted) {
		VoucherPayment payment = workplace.get(VoucherPayment.class);
		until(Set.of(submitted), () -> {
			payment.results(session);
			return !isOpen(latest(payment, submitted));
		});
		return latest(payment, submitted);
	}

	/** Whether the bureau has not decided yet. */
	public static boolean isOpen(WageBatch batch) {
		return batch.status() == WageBatchStatus.AWAITING_FEEDBACK || batch.status() == WageBatchStatus.PROCESSING;
	}

	/** Whether the bureau has not decided yet. */
	public static boolean isOpen(FeeDeclaration declaration) {
		return declaration.status() == DeclarationStatus.PROCESSING;
	}

	/** Whether the bureau has not decided yet. */
	public static boolean isOpen(PaymentRequest request) {
		return request.state() == PaymentRequest.State.PROCESSING;
	}

	/** Why submissions are still open, for the user: the bureau is busy, or nobody knows whether it received them. */
	public static String openReason(List<OutboxEntry> open) {
		return TEXTS.get(open.stream().anyMatch(entry -> entry.state() == OutboxEntry.State.UNKNOWN) ? "bureau.noAnswer" : "feedback.later");
	}

	/** The same for all open submissions of the employer. */
	public String openReason() {
		return openReason(workplace.get(Outbox.class).open(session.id()));
	}

	/** How a submitting command ends. */
	public static ExitCode exit(boolean refused, boolean open) {
		return refused ? ExitCode.REFUSED : open ? ExitCode.UNKNOWN : ExitCode.DONE;
	}

	/** A bureau that cannot be reached ends the waiting only if nothing was sent; what was sent is asked for until the time is over. */
	private void until(Set<RequestId> submissions, BooleanSupplier settled) {
		waiting.until(() -> {
			try {
				return settled.getAsBoolean();
			} catch (GatewayException.Unreachable away) {
				if (submissions.stream().anyMatch(this::isUnsent)) {
					throw away;
				}
				return false;
			}
		});
	}

	private boolean isUnsent(RequestId id) {
		return workplace.get(Outbox.class).find(id).filter(entry -> entry.state() == OutboxEntry.State.QUEUED).isPresent();
	}

	private List<FeeDeclaration> latest(DeclarationRecords records, Set<String> ids) {
		return records.list(session.id(), RecordFilter.ALL).stream().filter(record -> ids.contains(record.requestId())).toList();
	}

	private PaymentRequest latest(VoucherPayment payment, RequestId id) {
		return payment.requests(session.id()).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}
}
