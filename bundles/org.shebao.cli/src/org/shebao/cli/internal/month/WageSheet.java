package org.shebao.cli.internal.month;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Table;
import org.shebao.core.RuleViolation;
import org.shebao.core.money.Money;
import org.shebao.core.money.WageInput;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.documents.CompleteFile;
import org.shebao.documents.WageColumn;
import org.shebao.documents.WageLine;
import org.shebao.documents.WageRow;
import org.shebao.documents.WageWorkbookReader;
import org.shebao.documents.WageWorkbookWriter;
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

	/** Wages below the lower limit, ordinary ones, one with odd cents, and one above the upper limit. */
	private static final List<Money> PAYROLL = Stream.of("3000.00", "5000.00", "6333.33", "8765.43", "30000.00").map(Money::parse).toList();

	/**
	 * A row of the filled-in sheet.
	 *
	 * @param wage  the wage
	 * @param known whether the bureau knew it, so that it is left as it is
	 */
	private record Filled(String name, Money wage, boolean known) {
	}

	/** What the step came to. */
	private record Sheet(String template, String file, DraftScope scope, long persons, long filledIn, Money wages, WageCheck check) {
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
		List<Filled> rows = fill(template, file);
		told(rows, file);
		takeIn(scope, file);
		scene.narrator().keep("wages", new Sheet(template.toString(), file.toString(), scope, persons, rows.stream().filter(row -> !row.known()).count(),
				total(rows), check(scope)));
		return scope;
	}

	/** Copies the template with a wage in every empty cell. */
	private static List<Filled> fill(Path template, Path target) {
		List<Filled> filled = new ArrayList<>();
		try (WageWorkbookReader reader = WageWorkbookReader.open(template); Stream<WageRow> rows = reader.rows(Progress.NONE)) {
			Stream<WageLine> lines = rows.map(row -> filled(row, reader.header().columns(), filled));
			CompleteFile.write(target, out -> new WageWorkbookWriter().write(out, reader.header(), lines, Progress.NONE));
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return filled;
	}

	private static WageLine filled(WageRow row, List<WageColumn> columns, List<Filled> filled) {
		Money paid = PAYROLL.get(filled.size() % PAYROLL.size());
		Map<WageColumn, Money> wages = columns.stream()
				.collect(Collectors.toMap(column -> column, column -> row.wage(column).flatMap(WageInput::parse).orElse(paid)));
		filled.add(new Filled(row.name(), wages.get(columns.getFirst()), row.wage(columns.getFirst()).isPresent()));
		return new WageLine(row.name(), row.typeCode(), row.number(), row.group(), wages);
	}

	private void told(List<Filled> rows, Path file) {
		Narrator narrator = scene.narrator();
		narrator.say(TEXTS.get("month.filled", rows.stream().filter(row -> !row.known()).count(), rows.stream().filter(Filled::known).count(), total(rows), scene.run().name(file)));
		narrator.say(new Table<Filled>().text(TEXTS.get("column.personName"), Filled::name).figure(TEXTS.get("column.newWage"), Filled::wage)
				.text(TEXTS.get("column.remark"), row -> row.known() ? TEXTS.get("month.known") : "").lines(rows.stream().limit(SHOWN_ROWS).toList()));
		if (rows.size() > SHOWN_ROWS) {
			narrator.say(TEXTS.get("month.more", rows.size() - SHOWN_ROWS));
		}
	}

	private static Money total(List<Filled> rows) {
		return rows.stream().map(Filled::wage).reduce(Money.ZERO, Money::plus);
	}

	private void takeIn(DraftScope scope, Path file) {
		ImportReport report = scene.get(WageSheets.class).importWages(scene.session().id(), scope, file, Progress.NONE);
		if (report.failed() > 0) {
			ImportReport.Failure first = report.failures().getFirst();
			throw new RuleViolation(first.rule(), first.reason(), report.failures().stream().map(failure -> failure.row().name()).toList());
		}
		scene.narrator().say(TEXTS.get("wages.imported", report.read(), report.imported(), report.failed(), report.ignored()));
	}

	private WageCheck check(DraftScope scope) {
		WageCheck check = scene.get(WageDrafts.class).check(scene.session(), scope);
		scene.narrator().say(TEXTS.get("wages.check", check.lines(), check.empty(), check.belowLimit(), check.aboveLimit(), check.leaps(), check.lowered()));
		return check;
	}
}
