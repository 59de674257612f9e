package org.shebao.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.SessionVerb;
import org.shebao.cli.internal.Table;
import org.shebao.core.text.Texts;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.payment.Arrears;
import org.shebao.payment.ArrearsFilter;
import org.shebao.payment.ArrearsTotals;
import org.shebao.session.EmployerSession;

import picocli.CommandLine.Command;

/** What is declared and not paid. */
@Command(name = "arrears")
final class ArrearsCommand extends SessionVerb {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	ArrearsCommand(Cli cli) {
		super(cli);
	}

	/** The arrears, for scripts. */
	private record Unpaid(ArrearsTotals totals, List<ArrearsLine> lines) {
	}

	@Override
	protected Report report(Workplace workplace, EmployerSession session) {
		Arrears arrears = workplace.get(Arrears.class);
		ArrearsTotals totals = arrears.refresh(session);
		List<ArrearsLine> rows = arrears.list(session.id(), ArrearsFilter.ALL);
		List<String> lines = new ArrayList<>(rows.isEmpty() ? List.of(TEXTS.get("arrears.none"))
				: new Table<ArrearsLine>().text(TEXTS.get("column.arrears"), ArrearsLine::id).text(TEXTS.get("column.unit"), ArrearsLine::unit)
						.text(TEXTS.get("column.period"), ArrearsLine::period).text(TEXTS.get("column.levyItem"), line -> line.item().name())
						.figure(TEXTS.get("column.principal"), ArrearsLine::principal).figure(TEXTS.get("column.lateFee"), ArrearsLine::lateFee)
						.text(TEXTS.get("column.dueDate"), ArrearsLine::dueDate).text(TEXTS.get("column.status"), line -> Texts.labelOf(line.status()))
						.text(TEXTS.get("column.voucher"), ArrearsLine::voucherNo).lines(rows));
		lines.add(TEXTS.get("arrears.total", totals.lines(), totals.principal(), totals.lateFee(), totals.total()));
		return Report.done(new Unpaid(totals, rows), lines);
	}
}
