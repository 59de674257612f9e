package org.shebao.wages.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.shebao.core.RuleViolation;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Quotation;
import org.shebao.core.text.Texts;
import org.shebao.documents.WageHeader;
import org.shebao.documents.WageRow;
import org.shebao.documents.WageWorkbookReader;
import org.shebao.wages.ImportReport;
import org.shebao.wages.ImportReport.Failure;
import org.shebao.wages.ImportReport.Warning;
import org.shebao.wages.WageSheets;

/** One file on its way into the drafts. */
final class WageImport {

	private static final Texts TEXTS = Texts.of(WageSheets.class);

	/** Takes the drafts of a row that is right. */
	interface Sink {

		/** Takes them. */
		void take(RowOutcome.Taken row) throws SQLException;
	}

	private final RowJudge judge;
	private final String taxpayerId;
	private final List<Failure> failures = new ArrayList<>();
	private final List<Warning> warnings = new ArrayList<>();
	private long read;
	private long imported;
	private long ignored;
	private long hidden;
	private int firstHidden;

	WageImport(RowJudge judge, String taxpayerId) {
		this.judge = judge;
		this.taxpayerId = taxpayerId;
	}

	ImportReport run(Path file, Progress progress, Sink sink) throws SQLException {
		try (WageWorkbookReader reader = WageWorkbookReader.open(file)) {
			WageHeader header = reader.header();
			if (!header.taxpayerId().equalsIgnoreCase(taxpayerId)) {
				throw new RuleViolation("W-4", TEXTS.get("W-4"), List.of(Quotation.of(header.taxpayerId())));
			}
			try (Stream<WageRow> rows = reader.rows(progress)) {
				for (Iterator<WageRow> all = rows.iterator(); all.hasNext();) {
					take(all.next(), sink);
				}
			}
			progress.checkCancelled();
			if (hidden > 0) {
				warnings.add(new Warning(firstHidden, TEXTS.get("rows.hidden", hidden)));
			}
			return new ImportReport(header, read, imported, ignored, failures, warnings);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private void take(WageRow row, Sink sink) throws SQLException {
		read++;
		if (row.hidden() && hidden++ == 0) {
			firstHidden = row.rowNumber();
		}
		switch (judge.judge(row)) {
			case RowOutcome.Taken taken -> {
				imported++;
				warn(row, taken.passedOver());
				sink.take(taken);
			}
			case RowOutcome.Ignored nothing -> {
				ignored++;
				warn(row, nothing.passedOver());
			}
			case RowOutcome.Failed failed -> failures.add(failed.failure());
		}
	}

	private void warn(WageRow row, List<String> messages) {
		messages.forEach(message -> warnings.add(new Warning(row.rowNumber(), message)));
	}
}
