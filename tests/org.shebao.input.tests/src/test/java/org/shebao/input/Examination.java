package org.shebao.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.shebao.core.RuleViolation;
import org.shebao.wages.ImportReport;

/** Imports a workbook as a user does: a look first, then the import, then the failure file. */
final class Examination {

	private final Desk desk;
	private final Path scratch;
	private final Oracle oracle = new Oracle();

	Examination(Desk desk, Path scratch) {
		this.desk = desk;
		this.scratch = scratch;
	}

	Outcome of(Input.Workbook workbook) throws IOException {
		Outcome outcome = outcome(workbook);
		oracle.expected(workbook.expected(), outcome);
		return switch (outcome) {
			case Outcome.Imported done -> new Outcome.Imported(done.read(), done.imported(), done.failed(), done.ignored(), done.messages(), oracle.findings());
			case Outcome.Refused refused -> new Outcome.Refused(refused.rule(), refused.message(), oracle.findings());
			default -> outcome;
		};
	}

	private Outcome outcome(Input.Workbook workbook) throws IOException {
		Desk.Stored before = desk.stored();
		try {
			ImportReport preview = desk.preview(workbook.file());
			oracle.untouched("by the preview", before, desk.stored());
			ImportReport report = desk.importWages(workbook.file());
			oracle.agree(preview, report);
			oracle.accounts(report);
			Desk.Stored after = desk.stored();
			oracle.untouched("elsewhere", before.others(), after.others());
			oracle.drafts(before.own(), after.own(), report.imported());
			failures(report);
			return new Outcome.Imported(report.read(), report.imported(), report.failed(), report.ignored(), messages(report), List.of());
		} catch (RuleViolation refusal) {
			oracle.message("refusal", refusal.getMessage());
			refusal.details().forEach(detail -> oracle.holds(detail.length() <= 200, "a detail has " + detail.length() + " characters"));
			oracle.untouched("by a refused file", before, desk.stored());
			return new Outcome.Refused(refusal.rule(), refusal.getMessage(), List.of());
		}
	}

	/** The failure file has every failed row, and can be imported again: the same rows fail again. */
	private void failures(ImportReport report) throws IOException {
		Path file = scratch.resolve("failures.xlsx");
		desk.failures(report, file);
		new ExportedBook(file).check(oracle);
		ImportReport again = desk.preview(file);
		oracle.holds(again.read() == report.failed(), "the failure file has " + again.read() + " rows of " + report.failed());
		oracle.accounts(again);
		Files.delete(file);
	}

	private static List<String> messages(ImportReport report) {
		return Stream.concat(report.failures().stream().map(ImportReport.Failure::reason), report.warnings().stream().map(ImportReport.Warning::message)).limit(1000).toList();
	}
}
