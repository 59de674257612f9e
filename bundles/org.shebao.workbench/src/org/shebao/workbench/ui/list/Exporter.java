package org.shebao.workbench.ui.list;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.documents.CompleteFile;
import org.shebao.documents.FileNames;
import org.shebao.documents.TableColumn;
import org.shebao.documents.TableWorkbook;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.model.ExportColumns;
import org.shebao.workbench.list.model.ListModel;
import org.shebao.workbench.task.Task;

/** Exports ticked or all rows as a workbook in the background (DOMAIN §5.0, R-335). */
final class Exporter<R> {

	/** The name of the action; a page with an action of this name exports in its own way. */
	static final String NAME = "export";

	private static final Texts TEXTS = Texts.of(Exporter.class);
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

	private final Workbench workbench;
	private final ListPage<R> page;
	private final ListModel<R> model;
	private final ExportClock clock;

	Exporter(Workbench workbench, ListPage<R> page, ListModel<R> model, ExportClock clock) {
		this.workbench = workbench;
		this.page = page;
		this.model = model;
		this.clock = clock;
	}

	/** The menu of the toolbar. */
	Action<R> action() {
		Action<R> ticked = Action.onTicked("export.ticked", TEXTS.get("export.ticked"), "", this::export);
		Action<R> all = Action.of("export.all", TEXTS.get("export.all"), "", () -> export(model.shown().toList()));
		return Action.menu(NAME, TEXTS.get(NAME), NAME, page.ticking() ? List.of(ticked, all) : List.of(all));
	}

	private void export(List<R> rows) {
		String name = FileNames.part(page.title()) + '_' + STAMP.format(clock.present()) + ".xlsx";
		workbench.saveAs(name).ifPresent(file -> workbench.run(Task.of(TEXTS.get("export.task", page.title()), progress -> write(file, rows, progress))
				.shown(Task.Shown.BACKGROUND).then(written -> workbench.mention(TEXTS.get("export.done", rows.size(), file.getFileName())))));
	}

	private Path write(Path file, List<R> rows, Progress progress) {
		List<TableColumn<R>> columns = page.columns().stream().map((Column<R> column) -> ExportColumns.of(column)).toList();
		CompleteFile.write(file, out -> new TableWorkbook().write(out, FileNames.part(page.title()), columns, rows.stream(), new Total(progress, rows.size())));
		return file;
	}

	/** Knows how many rows there are. */
	private record Total(Progress outer, long rows) implements Progress {

		@Override
		public void report(long done, long total) {
			outer.report(done, rows);
		}

		@Override
		public boolean isCancelled() {
			return outer.isCancelled();
		}
	}
}
