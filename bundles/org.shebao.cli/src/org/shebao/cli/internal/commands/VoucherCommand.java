package org.shebao.cli.internal.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.shebao.cli.ExitCode;
import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.EmployerVerb;
import org.shebao.cli.internal.Group;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.SessionVerb;
import org.shebao.cli.internal.Settlement;
import org.shebao.cli.internal.Table;
import org.shebao.cli.internal.Targets;
import org.shebao.cli.internal.Waiting;
import org.shebao.core.Contradiction;
import org.shebao.core.identity.RequestId;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.AccountGateway.BankAccount;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.payment.Arrears;
import org.shebao.payment.ArrearsFilter;
import org.shebao.payment.BankVouchers;
import org.shebao.payment.PayerChoice;
import org.shebao.payment.PaymentRequest;
import org.shebao.payment.PaymentSummary;
import org.shebao.payment.VoucherFilter;
import org.shebao.payment.VoucherPayment;
import org.shebao.payment.VoucherRecord;
import org.shebao.session.Employer;
import org.shebao.session.EmployerSession;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Bank vouchers (银行端查询缴税凭证). */
@Command(name = "voucher", subcommands = { VoucherCommand.Issue.class, VoucherCommand.ListAll.class, VoucherCommand.Reprint.class,
		VoucherCommand.Payers.class })
final class VoucherCommand extends Group {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	private static List<String> lines(List<VoucherRecord> records) {
		return new Table<VoucherRecord>().text(TEXTS.get("column.voucher"), record -> record.voucher().number())
				.text(TEXTS.get("column.issuedOn"), record -> record.voucher().issuedOn())
				.text(TEXTS.get("column.payBy"), record -> record.voucher().payBy())
				.figure(TEXTS.get("column.amount"), record -> record.voucher().total())
				.text(TEXTS.get("column.payer"), record -> record.voucher().payer() == null ? "" : record.voucher().payer().name())
				.text(TEXTS.get("column.status"), record -> Texts.labelOf(record.voucher().status()))
				.text(TEXTS.get("column.channel"), record -> record.voucher().channel()).lines(records);
	}

	/** Has a voucher issued for arrears and keeps its PDF. */
	@Command(name = "issue")
	static final class Issue extends SessionVerb {

		/** A payer typed in. */
		static final class Manual {

			@Option(names = "--payer-name", required = true, paramLabel = "NAME", descriptionKey = "voucher.payer.name")
			private String name;
			@Option(names = "--payer-bank", required = true, paramLabel = "BANK", descriptionKey = "voucher.payer.bank")
			private String bank;
			@Option(names = "--payer-number", required = true, paramLabel = "NUMBER", descriptionKey = "voucher.payer.number")
			private String number;
		}

		/** Who pays; nobody if neither is given. */
		static final class Payer {

			@Option(names = "--account", paramLabel = "ID", descriptionKey = "voucher.account")
			private String account;
			@ArgGroup(exclusive = false)
			private Manual manual;
		}

		@Option(names = "--arrears", paramLabel = "ID", split = ",", descriptionKey = "voucher.arrears")
		private List<String> arrears;
		@ArgGroup
		private Payer payer;
		@Option(names = "--out", paramLabel = "DIR", defaultValue = ".", descriptionKey = "voucher.out")
		private Path folder;
		@Mixin
		private Waiting waiting;

		Issue(Cli cli) {
			super(cli);
		}

		/** A payment, for scripts. */
		private record Issued(PaymentRequest request, PaymentSummary summary, String file) {
		}

		@Override
		protected Report report(Workplace workplace, EmployerSession session) {
			Targets.folder(folder);
			Arrears known = workplace.get(Arrears.class);
			known.refresh(session);
			List<String> ids = arrears != null ? arrears : known.list(session.id(), ArrearsFilter.ALL).stream()
					.filter(line -> line.voucherNo().isEmpty()).map(ArrearsLine::id).toList();
			VoucherPayment payment = workplace.get(VoucherPayment.class);
			PaymentSummary summary = payment.summary(session.id(), ids);
			RequestId id = payment.request(session, ids, choice(), cli().passwords().current());
			Settlement settlement = new Settlement(workplace, session, waiting);
			return told(settlement, summary, settlement.voucher(id));
		}

		private Report told(Settlement settlement, PaymentSummary summary, PaymentRequest request) {
			List<String> lines = new ArrayList<>(List.of(TEXTS.get("voucher.summary", summary.totals().lines(), summary.totals().principal(),
					summary.totals().lateFee(), summary.totals().total(), summary.words())));
			return switch (request.state()) {
				case ISSUED -> {
					Path file = settlement.workplace().get(BankVouchers.class).reprintTo(settlement.session().id(), request.voucherNo(), folder);
					lines.add(TEXTS.get("voucher.issued", request.voucherNo(), file));
					yield Report.done(new Issued(request, summary, file.toString()), lines);
				}
				case REFUSED -> {
					lines.add(request.rule() + " " + request.reason());
					yield new Report(new Issued(request, summary, ""), lines, ExitCode.REFUSED);
				}
				case PROCESSING -> {
					lines.add(settlement.openReason());
					yield new Report(new Issued(request, summary, ""), lines, ExitCode.UNKNOWN);
				}
			};
		}

		private PayerChoice choice() {
			if (payer == null) {
				return new PayerChoice.Open();
			}
			return payer.account != null ? new PayerChoice.Filed(payer.account)
					: new PayerChoice.Manual(payer.manual.name, payer.manual.bank, payer.manual.number);
		}
	}

	/** Updates and lists the vouchers of all channels. */
	@Command(name = "list")
	static final class ListAll extends SessionVerb {

		@Option(names = "--from", paramLabel = "MONTH", descriptionKey = "voucher.from")
		private FeePeriod from;
		@Option(names = "--to", paramLabel = "MONTH", descriptionKey = "voucher.to")
		private FeePeriod to;

		/** The vouchers kept here, for scripts, and those that were skipped. */
		private record Known(List<VoucherRecord> vouchers, List<Contradiction> skipped) {
		}

		ListAll(Cli cli) {
			super(cli);
		}

		@Override
		protected Report report(Workplace workplace, EmployerSession session) {
			FeePeriod today = FeePeriod.containing(session.clock().today());
			FeePeriod first = from == null ? FeePeriod.of(today.year(), 1) : from;
			FeePeriod last = to == null ? today : to;
			BankVouchers vouchers = workplace.get(BankVouchers.class);
			List<Contradiction> skipped = vouchers.sync(session, first, last).skipped();
			List<VoucherRecord> records = vouchers.list(session.id(), new VoucherFilter(null, null, first, last, null));
			List<String> lines = new ArrayList<>(records.isEmpty() ? List.of(TEXTS.get("voucher.none")) : lines(records));
			lines.addAll(RecordsCommand.warnings(skipped));
			return Report.done(new Known(records, skipped), lines);
		}
	}

	/** Writes the stored PDF once more. */
	@Command(name = "reprint")
	static final class Reprint extends EmployerVerb {

		@Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "voucher.number")
		private String number;
		@Option(names = "--out", paramLabel = "DIR", defaultValue = ".", descriptionKey = "voucher.out")
		private Path folder;

		Reprint(Cli cli) {
			super(cli);
		}

		@Override
		protected Report report(Workplace workplace, Employer employer) {
			Path file = workplace.get(BankVouchers.class).reprintTo(employer.id(), number, Targets.folder(folder));
			return Report.done(Map.of("file", file.toString()), TEXTS.get("voucher.written", file));
		}
	}

	/** The filed accounts from which a payer may be chosen. */
	@Command(name = "payers")
	static final class Payers extends SessionVerb {

		Payers(Cli cli) {
			super(cli);
		}

		@Override
		protected Report report(Workplace workplace, EmployerSession session) {
			List<BankAccount> accounts = workplace.get(VoucherPayment.class).payers(session);
			return Report.done(accounts, new Table<BankAccount>()
					.text(TEXTS.get("column.id"), account -> account.id()).text(TEXTS.get("column.name"), account -> account.name())
					.text(TEXTS.get("column.bank"), account -> account.bankName()).text(TEXTS.get("column.account"), account -> account.number())
					.lines(accounts));
		}
	}
}
