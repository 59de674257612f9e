package org.shebao.cli.internal.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.shebao.cli.ExitCode;
import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Commands;
import org.shebao.cli.internal.EmployerVerb;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.Targets;
import org.shebao.core.text.Texts;
import org.shebao.session.Employer;
import org.shebao.session.EmployerSession;
import org.shebao.wages.DraftScope;
import org.shebao.wages.ImportReport;
import org.shebao.wages.WageSheets;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands that fill in wages by spreadsheet. */
final class WageSheetCommands {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	private WageSheetCommands() {
	}

	/** Writes the workbook to be filled in. */
	@Command(name = "template")
	static final class Template extends EmployerVerb {

		@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "option.file")
		private Path file;

		Template(Cli cli) {
			super(cli);
		}

		@Override
		protected Report report(Workplace workplace, Employer employer) {
			long rows = workplace.get(WageSheets.class).template(employer.id(), Targets.file(file), cli().printer().progress());
			return Report.done(Map.of("rows", rows, "file", file.toString()), TEXTS.get("exported", rows, file));
		}
	}

	/** Takes the wages of a workbook into the drafts. */
	@Command(name = "import")
	static final class Import extends WageVerb {

		@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "option.file")
		private Path file;
		@Option(names = "--preview", descriptionKey = "wages.preview")
		private boolean preview;
		@Option(names = "--failures", paramLabel = "FILE", descriptionKey = "wages.failures")
		private Path failures;

		Import(Cli cli) {
			super(cli);
		}

		@Override
		Report report(Workplace workplace, EmployerSession session, DraftScope scope) {
			if (failures != null) {
				Targets.file(failures);
			}
			WageSheets sheets = workplace.get(WageSheets.class);
			ImportReport report = preview ? sheets.preview(session.id(), scope, file, cli().printer().progress())
					: sheets.importWages(session.id(), scope, file, cli().printer().progress());
			List<String> lines = lines(report, preview);
			if (failures != null && report.failed() > 0) {
				sheets.failures(report, failures);
				lines.add(TEXTS.get("wages.failuresWritten", failures));
			}
			return new Report(Imported.of(report, preview), lines, report.failed() == 0 ? ExitCode.DONE : ExitCode.REFUSED);
		}
	}

	static List<String> lines(ImportReport report, boolean preview) {
		List<String> lines = new ArrayList<>();
		report.failures().forEach(failure -> lines.add(TEXTS.get("wages.failure", failure.row().rowNumber(), failure.row().name(), failure.rule(), failure.reason(),
				failure.advice())));
		report.warnings().forEach(warning -> lines.add(TEXTS.get("wages.warning", warning.rowNumber(), warning.message())));
		lines.add(TEXTS.get(preview ? "wages.previewed" : "wages.imported", report.read(), report.imported(), report.failed(), report.ignored()));
		return lines;
	}

	/** What became of a file, for scripts: {@code rule} is that of the first failure. */
	private record Imported(boolean preview, long read, long imported, long failed, long ignored, String rule, List<ImportReport.Failure> failures,
			List<ImportReport.Warning> warnings) {

		private static Imported of(ImportReport report, boolean preview) {
			return new Imported(preview, report.read(), report.imported(), report.failed(), report.ignored(),
					report.failures().isEmpty() ? "" : report.failures().getFirst().rule(), report.failures(), report.warnings());
		}
	}
}
