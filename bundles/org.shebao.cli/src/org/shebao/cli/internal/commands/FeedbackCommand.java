package org.shebao.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.SessionVerb;
import org.shebao.cli.internal.Settlement;
import org.shebao.core.Contradiction;
import org.shebao.core.identity.RequestId;
import org.shebao.core.text.Texts;
import org.shebao.declarations.DeclarationRecords;
import org.shebao.declarations.DeclarationRecords.RecordsUpdated;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.declarations.RecordFilter;
import org.shebao.gateway.Permission;
import org.shebao.payment.PaymentRequest;
import org.shebao.payment.VoucherPayment;
import org.shebao.session.EmployerSession;
import org.shebao.session.Function;
import org.shebao.store.outbox.Outbox;
import org.shebao.store.outbox.OutboxEntry;
import org.shebao.wages.WageBatch;
import org.shebao.wages.WageDeclarations;

import picocli.CommandLine.Command;

/** Sends what waits, looks up what is unknown and asks for all results. */
@Command(name = "feedback")
final class FeedbackCommand extends SessionVerb {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	FeedbackCommand(Cli cli) {
		super(cli);
	}

	/** All results, for scripts. */
	private record Results(List<WageBatch> wages, List<FeeDeclaration> declarations, List<PaymentRequest> vouchers, List<OutboxEntry> open,
			List<Contradiction> skipped) {
	}

	@Override
	protected Report report(Workplace workplace, EmployerSession session) {
		DeclarationRecords records = workplace.get(DeclarationRecords.class);
		VoucherPayment payment = workplace.get(VoucherPayment.class);
		// looked at first: whichever area asks first sends and settles the submissions of all
		Set<Long> declared = records.list(session.id(), RecordFilter.ALL).stream().filter(Settlement::isOpen).map(FeeDeclaration::id).collect(Collectors.toSet());
		Set<RequestId> requested = payment.requests(session.id()).stream().filter(Settlement::isOpen).map(PaymentRequest::id).collect(Collectors.toSet());
		Permission permission = session.info().permission();
		List<WageBatch> wages = Function.WAGES.isAllowedTo(permission) ? workplace.get(WageDeclarations.class).feedback(session) : List.of();
		List<Contradiction> skipped = List.of();
		if (Function.DECLARATIONS.isAllowedTo(permission)) {
			RecordsUpdated updated = records.results(session);
			updated.updated().forEach(record -> declared.add(record.id()));
			skipped = updated.skipped();
		}
		payment.results(session).forEach(request -> requested.add(request.id()));
		return report(new Results(wages, records.list(session.id(), RecordFilter.ALL).stream().filter(record -> declared.contains(record.id())).toList(),
				payment.requests(session.id()).stream().filter(request -> requested.contains(request.id())).toList(),
				workplace.get(Outbox.class).open(session.id()), skipped));
	}

	private static Report report(Results results) {
		List<String> lines = new ArrayList<>();
		if (!results.wages().isEmpty()) {
			lines.addAll(WageBatchCommands.lines(results.wages()));
		}
		if (!results.declarations().isEmpty()) {
			lines.addAll(RecordsCommand.lines(results.declarations()));
		}
		results.vouchers().forEach(request -> lines.add(TEXTS.get("feedback.voucher", request.total(), TEXTS.get("feedback.voucher." + request.state()),
				request.voucherNo(), request.reason())));
		lines.addAll(RecordsCommand.warnings(results.skipped()));
		boolean open = !results.open().isEmpty();
		lines.add(open ? TEXTS.get("feedback.open", results.open().size()) : TEXTS.get("feedback.allSettled"));
		if (open) {
			lines.add(Settlement.openReason(results.open()));
		}
		return new Report(results, lines, Settlement.exit(refused(results), open));
	}

	private static boolean refused(Results results) {
		return results.wages().stream().anyMatch(batch -> batch.rejected() > 0) || RecordsCommand.refused(results.declarations())
				|| results.vouchers().stream().anyMatch(request -> request.state() == PaymentRequest.State.REFUSED);
	}
}
