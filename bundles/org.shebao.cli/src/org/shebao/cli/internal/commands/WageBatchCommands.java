package org.shebao.cli.internal.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Commands;
import org.shebao.cli.internal.EmployerVerb;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.SessionVerb;
import org.shebao.cli.internal.Settlement;
import org.shebao.cli.internal.Table;
import org.shebao.cli.internal.Targets;
import org.shebao.cli.internal.WholeNumber;
import org.shebao.core.text.Texts;
import org.shebao.session.Employer;
import org.shebao.session.EmployerSession;
import org.shebao.store.outbox.Outbox;
import org.shebao.wages.SubmittedWage;
import org.shebao.wages.WageBatch;
import org.shebao.wages.WageDeclarations;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands on wages that were submitted. */
final class WageBatchCommands {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	private WageBatchCommands() {
	}

	static List<String> lines(List<WageBatch> batches) {
		return batches.isEmpty() ? List.of(TEXTS.get("wages.noBatches")) : new Table<WageBatch>().figure(TEXTS.get("column.id"), WageBatch::id)
				.text(TEXTS.get("column.submittedOn"), WageBatch::submittedOn).figure(TEXTS.get("column.year"), batch -> batch.scope().year())
				.figure(TEXTS.get("column.lines"), WageBatch::lines).figure(TEXTS.get("column.accepted"), WageBatch::accepted)
				.figure(TEXTS.get("column.rejected"), WageBatch::rejected).text(TEXTS.get("column.status"), batch -> Texts.labelOf(batch.status()))
				.lines(batches);
	}

	static String rejection(SubmittedWage line) {
		return TEXTS.get("wages.rejection", line.number(), line.wage().name(), line.wage().wage(), line.rule(), line.reason());
	}

	/** Asks for results. */
	@Command(name = "feedback")
	static final class Feedback extends SessionVerb {

		Feedback(Cli cli) {
			super(cli);
		}

		@Override
		protected Report report(Workplace workplace, EmployerSession session) {
			List<WageBatch> batches = workplace.get(WageDeclarations.class).feedback(session);
			List<String> lines = new ArrayList<>(lines(batches));
			boolean open = batches.stream().anyMatch(Settlement::isOpen);
			if (open) {
				lines.add(Settlement.openReason(workplace.get(Outbox.class).open(session.id())));
			}
			return new Report(batches, lines, Settlement.exit(batches.stream().anyMatch(batch -> batch.rejected() > 0), open));
		}
	}

	/** Lists submissions. */
	@Command(name = "records")
	static final class Records extends SessionVerb {

		@Option(names = "--from", paramLabel = "DATE", descriptionKey = "wages.from")
		private LocalDate from;
		@Option(names = "--to", paramLabel = "DATE", descriptionKey = "records.to")
		private LocalDate to;

		Records(Cli cli) {
			super(cli);
		}

		@Override
		protected Report report(Workplace workplace, EmployerSession session) {
			LocalDate today = session.clock().today();
			List<WageBatch> batches = workplace.get(WageDeclarations.class).batches(session.id(), from == null ? today.withDayOfYear(1) : from,
					to == null ? today : to);
			return Report.done(batches, lines(batches));
		}
	}

	/** Lists the lines of a submission. */
	@Command(name = "lines")
	static final class Lines extends EmployerVerb {

		@Parameters(index = "0", paramLabel = "BATCH", descriptionKey = "wages.batch")
		private long batch;
		@Option(names = "--rejected", descriptionKey = "wages.rejected")
		private boolean rejected;
		@Option(names = "--limit", paramLabel = "N", defaultValue = "1000", converter = WholeNumber.Rows.class, descriptionKey = "option.limit")
		private int limit;
		@Option(names = "--after", paramLabel = "NUMBER", defaultValue = "0", descriptionKey = "wages.after")
		private long after;

		Lines(Cli cli) {
			super(cli);
		}

		@Override
		protected Report report(Workplace workplace, Employer employer) {
			List<SubmittedWage> lines = workplace.get(WageDeclarations.class).lines(employer.id(), batch, rejected, after, limit);
			return Report.done(lines, new ArrayList<>(new Table<SubmittedWage>().figure(TEXTS.get("column.number"), SubmittedWage::number)
					.text(TEXTS.get("column.person"), line -> line.wage().person()).text(TEXTS.get("column.personName"), line -> line.wage().name())
					.figure(TEXTS.get("column.newWage"), line -> line.wage().wage()).text(TEXTS.get("column.status"), line -> Texts.labelOf(line.status()))
					.text(TEXTS.get("column.validFrom"), SubmittedWage::validFrom).text(TEXTS.get("column.validTo"), SubmittedWage::validTo)
					.text(TEXTS.get("column.reason"), line -> (line.rule() + " " + line.reason()).strip()).lines(lines)));
		}
	}

	/** Writes the lines of a submission into a workbook. */
	@Command(name = "export")
	static final class Export extends EmployerVerb {

		@Parameters(index = "0", paramLabel = "BATCH", descriptionKey = "wages.batch")
		private long batch;
		@Parameters(index = "1", paramLabel = "FILE", descriptionKey = "option.file")
		private Path file;
		@Option(names = "--rejected", descriptionKey = "wages.rejected")
		private boolean rejected;

		Export(Cli cli) {
			super(cli);
		}

		@Override
		protected Report report(Workplace workplace, Employer employer) {
			long rows = workplace.get(WageDeclarations.class).export(employer.id(), batch, rejected, Targets.file(file), cli().printer().progress());
			return Report.done(Map.of("rows", rows, "file", file.toString()), TEXTS.get("exported", rows, file));
		}
	}

	/** Makes drafts of rejected lines (失败人员重新申报). */
	@Command(name = "again")
	static final class Again extends EmployerVerb {

		@Parameters(index = "0", paramLabel = "BATCH", descriptionKey = "wages.batch")
		private long batch;

		Again(Cli cli) {
			super(cli);
		}

		@Override
		protected Report report(Workplace workplace, Employer employer) {
			long added = workplace.get(WageDeclarations.class).draftAgain(employer.id(), batch);
			return Report.done(Map.of("added", added), TEXTS.get("wages.added", added));
		}
	}
}
