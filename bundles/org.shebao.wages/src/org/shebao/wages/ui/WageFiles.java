package org.shebao.wages.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.shebao.core.text.Texts;
import org.shebao.wages.DraftScope;
import org.shebao.wages.ImportReport;
import org.shebao.wages.WageSheets;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.form.Form.Outcome;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.task.Task;

/** 下载参保职工 and 外部文件导入 (R-087 … ). */
final class WageFiles {

	private static final Texts TEXTS = Texts.of(WageFiles.class);

	private final DraftDesk desk;
	private final WageSheets sheets;
	private final Consumer<String> banner;

	/**
	 * A row of the preview to which there is something to say.
	 *
	 * @param row         the row in the sheet
	 * @param name        the name, empty for a warning
	 * @param certificate the certificate number, empty for a warning
	 * @param reason      失败原因, or what was passed over
	 * @param advice      处理建议
	 */
	record Line(int row, String name, String certificate, String reason, String advice) {
	}

	/** @param banner shows a sentence above the list */
	WageFiles(DraftDesk desk, WageSheets sheets, Consumer<String> banner) {
		this.desk = desk;
		this.sheets = sheets;
		this.banner = banner;
	}

	void template() {
		desk.workbench().saveAs(desk.fileName(TEXTS.get("template.file"))).ifPresent(target -> desk.workbench().run(
				Task.of(TEXTS.get("template"), progress -> sheets.template(desk.employer(), target, progress))
						.then(people -> desk.workbench().mention(TEXTS.get("template.saved", people, target)))));
	}

	void importFile() {
		desk.workbench().ask(form()).ifPresent(this::imported);
	}

	private void imported(ImportReport report) {
		desk.changed();
		banner.accept(TEXTS.get("import.banner", report.imported()));
		if (report.failed() > 0 && desk.workbench().confirm(TEXTS.get("add.import"), TEXTS.get("import.failed", report.failed()), List.of(), TEXTS.get("failures"))) {
			saveFailures(report);
		}
	}

	private Form<ImportReport> form() {
		DraftScope scope = desk.scope();
		return Form.<ImportReport>leading("wages.import", TEXTS.get("add.import"), TEXTS.get("preview"), (values, progress) -> {
			Path file = values.file("file");
			return new Outcome.Next<>(preview(scope, file, sheets.preview(desk.employer(), scope, file, progress)));
		}).intro(DraftScopes.label(scope)).field(Field.sentence("caution", TEXTS.get("import.caution")))
				.field(Field.file("file", TEXTS.get("file")).needed().refusedBy("W-4", "W-6"));
	}

	private Form<ImportReport> preview(DraftScope scope, Path file, ImportReport report) {
		Form<ImportReport> form = Form.<ImportReport>leading("wages.import.preview", TEXTS.get("import.preview"), TEXTS.get("import"),
				(values, progress) -> new Outcome.Done<>(sheets.importWages(desk.employer(), scope, file, progress)))
				.field(Field.sentence("counts", TEXTS.get("import.counts", report.read(), report.imported(), report.ignored(), report.failed())));
		List<Line> lines = lines(report);
		if (!lines.isEmpty()) {
			form.field(Field.row("lines", TEXTS.get("import.lines"), columns(), lines));
		}
		return report.failed() == 0 ? form : form.link(TEXTS.get("failures"), () -> saveFailures(report));
	}

	static List<Line> lines(ImportReport report) {
		return Stream.concat(report.failures().stream().map(failure -> new Line(failure.row().rowNumber(), failure.row().name(), failure.row().number(),
				failure.reason(), failure.advice())), report.warnings().stream().map(warning -> new Line(warning.rowNumber(), "", "", warning.message(), "")))
				.sorted(java.util.Comparator.comparingInt(Line::row)).toList();
	}

	private static List<Column<Line>> columns() {
		return List.of(Column.count("row", TEXTS.get("row.number"), Line::row), Column.text("name", TEXTS.get("name"), 12, Line::name),
				Column.text("certificate", TEXTS.get("certificate"), 22, Line::certificate), Column.text("reason", TEXTS.get("reason"), 40, Line::reason),
				Column.text("advice", TEXTS.get("advice"), 40, Line::advice));
	}

	private void saveFailures(ImportReport report) {
		desk.workbench().saveAs(desk.fileName(TEXTS.get("failures.file"))).ifPresent(target -> desk.workbench().run(Task.of(TEXTS.get("failures"), progress -> {
			sheets.failures(report, target);
			return target;
		}).unstoppable().then(saved -> desk.workbench().mention(TEXTS.get("failures.saved", saved)))));
	}
}
