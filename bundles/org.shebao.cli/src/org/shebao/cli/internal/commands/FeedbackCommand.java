package org.shebao.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.shebao.cli.ExitCode;
import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.SessionVerb;
import org.shebao.core.text.Texts;
import org.shebao.declarations.DeclarationRecords;
import org.shebao.declarations.FeeDeclaration;
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
	private record Results(List<WageBatch> wages, List<FeeDeclaration> declarations, List<PaymentRequest> vouchers, List<OutboxEntry> open) {
	}

	@Override
	protected Report report(Workplace workplace, EmployerSession session) {
		Permission permission = session.info().permission();
		List<WageBatch> wages = Function.WAGES.isAllowedTo(permission) ? workplace.get(WageDeclarations.class).feedback(session) : List.of();
		List<FeeDeclaration> declarations = Function.DECLARATIONS.isAllowedTo(permission)
				? workplace.get(DeclarationRecords.class).results(session).updated() : List.of();
		List<PaymentRequest> vouchers = workplace.get(VoucherPayment.class).results(session);
		return report(new Results(wages, declarations, vouchers, workplace.get(Outbox.class).open(session.id())));
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
		lines.add(results.open().isEmpty() ? TEXTS.get("feedback.allSettled") : TEXTS.get("feedback.open", results.open().size()));
		boolean unknown = results.open().stream().anyMatch(entry -> entry.state() == OutboxEntry.State.UNKNOWN);
		if (unknown) {
			lines.add(TEXTS.get("bureau.noAnswer"));
		}
		return new Report(results, lines, unknown ? ExitCode.UNKNOWN : ExitCode.DONE);
	}
}
