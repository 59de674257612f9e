package org.shebao.cli.internal.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.SessionVerb;
import org.shebao.cli.internal.Table;
import org.shebao.core.Contradiction;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.text.Texts;
import org.shebao.declarations.DeclarationRecords;
import org.shebao.declarations.DeclarationRecords.RecordsUpdated;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.declarations.RecordFilter;
import org.shebao.session.EmployerSession;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The declaration records of all channels. */
@Command(name = "records")
final class RecordsCommand extends SessionVerb {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	@Option(names = "--from", paramLabel = "DATE", descriptionKey = "records.from")
	private LocalDate from;
	@Option(names = "--to", paramLabel = "DATE", descriptionKey = "records.to")
	private LocalDate to;

	RecordsCommand(Cli cli) {
		super(cli);
	}

	/** The records kept here, for scripts, and those that were skipped. */
	private record Known(List<FeeDeclaration> records, List<Contradiction> skipped) {
	}

	@Override
	protected Report report(Workplace workplace, EmployerSession session) {
		LocalDate today = session.clock().today();
		LocalDate first = from == null ? today.withDayOfMonth(1) : from;
		LocalDate last = to == null ? today : to;
		DeclarationRecords records = workplace.get(DeclarationRecords.class);
		Set<Contradiction> skipped = new LinkedHashSet<>(records.results(session).skipped());
		RecordsUpdated updated = records.sync(session, first, last);
		skipped.addAll(updated.skipped());
		List<FeeDeclaration> rows = records.list(session.id(), RecordFilter.declared(first, last));
		List<String> lines = new ArrayList<>(rows.isEmpty() ? List.of(TEXTS.get("records.none")) : lines(rows));
		lines.addAll(warnings(skipped));
		if (!updated.prompt().isEmpty()) {
			lines.add(updated.prompt());
		}
		return Report.done(new Known(rows, List.copyOf(skipped)), lines);
	}

	/** One line for each part of an answer that was skipped. */
	static List<String> warnings(Collection<Contradiction> skipped) {
		return skipped.stream().map(each -> TEXTS.get("skipped", each.number(), each.reason())).toList();
	}

	/** Whether the bureau refused any of them. */
	static boolean refused(List<FeeDeclaration> rows) {
		return rows.stream().anyMatch(row -> row.status() == DeclarationStatus.FAILED);
	}

	static List<String> lines(List<FeeDeclaration> rows) {
		List<String> lines = new ArrayList<>(new Table<FeeDeclaration>().text(TEXTS.get("column.declaredOn"), FeeDeclaration::declaredOn)
				.text(TEXTS.get("column.unit"), FeeDeclaration::unit).text(TEXTS.get("column.period"), FeeDeclaration::period)
				.figure(TEXTS.get("column.headCount"), FeeDeclaration::headCount).figure(TEXTS.get("column.due"), FeeDeclaration::payable)
				.text(TEXTS.get("column.status"), row -> Texts.labelOf(row.status()))
				.text(TEXTS.get("column.payment"), row -> Texts.labelOf(row.payment()))
				.text(TEXTS.get("column.arrived"), row -> TEXTS.get(row.arrived() ? "arrived.yes" : "arrived.no"))
				.text(TEXTS.get("column.levyVoucher"), FeeDeclaration::levyVoucherNo).lines(rows));
		rows.stream().filter(row -> !row.failureReason().isEmpty())
				.forEach(row -> lines.add(row.unit() + " " + row.period() + " " + row.failureRule() + " " + row.failureReason()));
		return lines;
	}
}
