package org.shebao.cli.internal.month;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Table;
import org.shebao.core.RuleViolation;
import org.shebao.core.money.Money;
import org.shebao.core.money.WageInput;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.documents.CompleteFile;
import org.shebao.documents.WageColumn;
import org.shebao.documents.WageLine;
import org.shebao.documents.WageRow;
import org.shebao.documents.WageWorkbookReader;
import org.shebao.documents.WageWorkbookWriter;
import org.shebao.employees.Employees;
import org.shebao.session.EmployerSession;
import org.shebao.wages.DraftScope;
import org.shebao.wages.ImportReport;
import org.shebao.wages.WageCheck;
import org.shebao.wages.WageDrafts;
import org.shebao.wages.WageSheets;

/**
 * Wages by spreadsheet: the workbook is written, filled in as the employer's payroll does it, and imported (R-087 … R-090).
 *
 * @param scene what the steps share
 */
record WageSheet(Scene scene) {

	private static final Texts TEXTS = Texts.of(Passwords.class);
	private static final int SHOWN_ROWS = 20;

	/**
	 * A row of the filled-in sheet.
	 *
	 * @param former last year's wage, null if there is none
	 * @param wage   the new wage, null if the cell was left empty because the wage of this year is declared
	 */
	private record Filled(String name, Money former, Money wage) {
	}

	/** What the step came to. */
	private record Sheet(String template, String file, DraftScope scope, long persons, long filledIn, Money wages, long imported, WageCheck check) {
	}

	/** Gives what the wages are for: the annual declaration in its window, otherwise an adjustment. */
	DraftScope fillIn() {
		scene.narrator().step("wages");
		EmployerSession session = scene.session();
		DraftScope scope = scene.get(WageDrafts.class).scope(session.pack(), session.clock().today());
		Path template = scene.run().papers().resolve("参保职工列表.xlsx");
		long persons = scene.get(WageSheets.class).template(session.id(), template, Progress.NONE);
		scene.narrator().say(TEXTS.get("month.template", persons, scene.run().name(template)));
		Path file = scene.run().papers().resolve("参保职工列表-已填写.xlsx");
		Payroll payroll = Payroll.of(scene.get(Employees.class), session.id(), FeePeriod.containing(session.clock().today()));
		List<Filled> rows = fill(template, file, payroll);
		told(rows, file);
		ImportReport report = takeIn(scope, file);
		scene.narrator().keep("wages", new Sheet(template.toString(), file.toString(), scope, persons, filledIn(rows), total(rows), report.imported(), check(scope)));
		return scope;
	}

	/** Copies the template with the new wages of those who need one. */
	private static List<Filled> fill(Path template, Path target, Payroll payroll) {
		List<Filled> filled = new ArrayList<>();
		try (WageWorkbookReader reader = WageWorkbookReader.open(template); Stream<WageRow> rows = reader.rows(Progress.NONE)) {
			WageColumn column = reader.header().columns().getFirst();
			Stream<WageLine> lines = rows.map(row -> {
				Optional<Money> former = row.wage(column).flatMap(WageInput::parse);
				Money wage = payroll.needs(row) ? payroll.wage(former, filled.size()) : null;
				filled.add(new Filled(row.name(), former.orElse(null), wage));
				return new WageLine(row.name(), row.typeCode(), row.number(), row.group(), wage == null ? Map.of() : Map.of(column, wage));
			});
			CompleteFile.write(target, out -> new WageWorkbookWriter().write(out, reader.header(), lines, Progress.NONE));
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return filled;
	}

	private void told(List<Filled> rows, Path file) {
		Narrator narrator = scene.narrator();
		narrator.say(TEXTS.get("month.filled", filledIn(rows), rows.size() - filledIn(rows), total(rows), scene.run().name(file)));
		List<Filled> filled = rows.stream().filter(row -> row.wage() != null).toList();
		if (!filled.isEmpty()) {
			narrator.say(new Table<Filled>().text(TEXTS.get("column.personName"), Filled::name).figure(TEXTS.get("column.formerWage"), Filled::former)
					.figure(TEXTS.get("column.newWage"), Filled::wage).lines(filled.stream().limit(SHOWN_ROWS).toList()));
		}
		if (filled.size() > SHOWN_ROWS) {
			narrator.say(TEXTS.get("month.more", filled.size() - SHOWN_ROWS));
		}
	}

	private static long filledIn(List<Filled> rows) {
		return rows.stream().filter(row -> row.wage() != null).count();
	}

	private static Money total(List<Filled> rows) {
		return rows.stream().map(Filled::wage).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
	}

	private ImportReport takeIn(DraftScope scope, Path file) {
		ImportReport report = scene.get(WageSheets.class).importWages(scene.session().id(), scope, file, Progress.NONE);
		if (report.failed() > 0) {
			ImportReport.Failure first = report.failures().getFirst();
			throw new RuleViolation(first.rule(), first.reason(), report.failures().stream().map(failure -> failure.row().name()).toList());
		}
		scene.narrator().say(TEXTS.get("wages.imported", report.read(), report.imported(), report.failed(), report.ignored()));
		return report;
	}

	private WageCheck check(DraftScope scope) {
		WageCheck check = scene.get(WageDrafts.class).check(scene.session(), scope);
		scene.narrator().say(TEXTS.get("wages.check", check.lines(), check.empty(), check.belowLimit(), check.aboveLimit(), check.leaps(), check.lowered()));
		return check;
	}
}
