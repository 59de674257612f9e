package org.shebao.wages.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.shebao.core.state.WageLineStatus;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.session.EmployerSession;
import org.shebao.wages.SubmittedWage;
import org.shebao.wages.WageBatch;
import org.shebao.wages.WageDeclarations;
import org.shebao.workbench.list.Column.Notice;
import org.shebao.workbench.list.Column.Notice.Level;
import org.shebao.workbench.list.Query;
import org.shebao.workbench.list.QueryField.Option;
import org.shebao.workbench.list.RowSource;

/** The lines of one submission, read in windows however many there are. */
record BatchLines(EmployerSession session, WageDeclarations declarations) implements RowSource<SubmittedWage> {

	static final String BATCH = "batch";
	static final String STATUS = "status";
	static final String NAME = "name";

	private static final Texts TEXTS = Texts.of(BatchLines.class);
	private static final int WINDOW = 2000;

	@Override
	public void load(Query query, Consumer<SubmittedWage> sink, Progress progress) {
		Long batch = query.choice(BATCH, Long.class);
		if (batch == null) {
			return;
		}
		WageLineStatus status = query.choice(STATUS, WageLineStatus.class);
		String name = query.text(NAME);
		List<SubmittedWage> window = window(batch, status, 0);
		while (!window.isEmpty()) {
			progress.checkCancelled();
			window.stream().filter(line -> status == null || status == line.status()).filter(line -> line.wage().name().contains(name)).forEach(sink);
			window = window(batch, status, window.getLast().number());
		}
	}

	private List<SubmittedWage> window(long batch, WageLineStatus status, long after) {
		return declarations.lines(session.id(), batch, status == WageLineStatus.REJECTED, after, WINDOW);
	}

	/** All submissions, the latest first. */
	List<Option> batches() {
		LocalDate start = session.pack().regimeStart().firstDay();
		return declarations.batches(session.id(), start, session.clock().today()).stream().map(batch -> new Option(batch.id(), label(batch))).toList();
	}

	/** The states that a submitted line can have. */
	static List<Option> states() {
		return Stream.of(WageLineStatus.values()).filter(status -> status != WageLineStatus.DRAFT).map(status -> new Option(status, Texts.labelOf(status))).toList();
	}

	private static String label(WageBatch batch) {
		return TEXTS.get("batch.option", batch.submittedOn(), DraftScopes.label(batch.scope()), batch.lines(), Texts.labelOf(batch.status()));
	}

	static Notice notice(SubmittedWage line) {
		return switch (line.status()) {
			case ACCEPTED -> new Notice(Level.GOOD, Texts.labelOf(line.status()));
			case REJECTED -> new Notice(Level.ERROR, line.reason());
			case DRAFT, PENDING -> null;
		};
	}
}
