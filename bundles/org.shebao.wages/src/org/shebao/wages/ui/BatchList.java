package org.shebao.wages.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.shebao.core.state.WageBatchStatus;
import org.shebao.core.state.WageLineStatus;
import org.shebao.core.text.Texts;
import org.shebao.session.EmployerSession;
import org.shebao.wages.WageBatch;
import org.shebao.wages.WageDeclarations;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.Action.OnRow;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.Column.Notice;
import org.shebao.workbench.list.Column.Notice.Level;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.Query;
import org.shebao.workbench.list.QueryField;
import org.shebao.workbench.list.QueryField.Option;
import org.shebao.workbench.list.RowSource;
import org.shebao.workbench.task.Task.Shown;

/** The submissions of wages as a description (DOMAIN §5.7, R-124 … R-129). */
record BatchList(Workbench workbench, EmployerSession session, WageDeclarations declarations, DraftsAgain again) {

	private static final Texts TEXTS = Texts.of(BatchList.class);
	private static final int MONTHS = 3;

	ListPage<WageBatch> describe() {
		BatchFeedback feedback = new BatchFeedback(workbench, session, declarations);
		return ListPage.of("wages.records", TEXTS.get("records.title"), WageBatch::id, RowSource.of(this::rows))
				.query(QueryField.date("from", TEXTS.get("from")).initially(session.clock().today().minusMonths(MONTHS)), QueryField.date("to", TEXTS.get("to")),
						QueryField.choice("mode", TEXTS.get("mode"), List.of(new Option(true, mode(true)), new Option(false, mode(false)))),
						QueryField.choice("status", TEXTS.get("status"), Arrays.stream(WageBatchStatus.values()).map(each -> new Option(each, Texts.labelOf(each))).toList()))
				.column(Column.date("on", TEXTS.get("submitted.on"), WageBatch::submittedOn))
				.column(Column.text("kind", TEXTS.get("kind"), 12, batch -> DraftScopes.kind(batch.scope())))
				.column(Column.text("mode", TEXTS.get("mode"), 12, batch -> mode(batch.byPerson())))
				.column(Column.text("year", TEXTS.get("year"), 10, batch -> String.valueOf(batch.scope().year())))
				.column(Column.count("lines", TEXTS.get("lines"), WageBatch::lines))
				.column(Column.count("accepted", TEXTS.get("accepted"), WageBatch::accepted))
				.column(Column.<WageBatch>count("rejected", TEXTS.get("rejected"), WageBatch::rejected).linked(this::failures))
				.column(Column.<WageBatch>text("status", TEXTS.get("status"), 16, batch -> Texts.labelOf(batch.status())).noticing(BatchList::notice))
				.column(Column.text("by", TEXTS.get("submitted.by"), 12, WageBatch::submittedBy))
				.action(Action.<WageBatch>of("feedback", TEXTS.get("feedback"), "refresh", () -> feedback.ask(Shown.DIALOG)).asPrimary())
				.rowAction(OnRow.of("view", TEXTS.get("view"), batch -> view(Map.of(BatchLines.BATCH, batch.id()))))
				.rowAction(new OnRow<>("again", TEXTS.get("again"), batch -> batch.rejected() > 0, again::draft))
				.polled(feedback.polling(BatchFeedback::open)).withoutTicks().whenEmpty(TEXTS.get("records.none"), null).reloadedBy(DraftDesk.AREA);
	}

	/** The submissions between two days; an open end is today. */
	List<WageBatch> rows(Query query) {
		LocalDate today = session.clock().today();
		LocalDate from = Objects.requireNonNullElse(query.date("from"), session.pack().regimeStart().firstDay());
		LocalDate to = Objects.requireNonNullElse(query.date("to"), from.isAfter(today) ? from : today);
		Boolean mode = query.choice("mode", Boolean.class);
		WageBatchStatus status = query.choice("status", WageBatchStatus.class);
		return declarations.batches(session.id(), from, to).stream().filter(batch -> mode == null || mode == batch.byPerson())
				.filter(batch -> status == null || status == batch.status()).toList();
	}

	private void failures(WageBatch batch) {
		view(Map.of(BatchLines.BATCH, batch.id(), BatchLines.STATUS, WageLineStatus.REJECTED));
	}

	private void view(Map<String, ?> query) {
		workbench.show(DraftDesk.BATCH, query);
	}

	private static String mode(boolean byPerson) {
		return TEXTS.get(byPerson ? "mode.person" : "mode.insurance");
	}

	/** What to do next. */
	static Notice notice(WageBatch batch) {
		return switch (batch.status()) {
			case AWAITING_FEEDBACK, PROCESSING -> new Notice(Level.INFORMATION, TEXTS.get("notice.open"));
			case ALL_ACCEPTED -> new Notice(Level.GOOD, TEXTS.get("notice.accepted"));
			case PARTLY_ACCEPTED -> new Notice(Level.WARNING, TEXTS.get("notice.partly"));
			case ALL_REJECTED -> new Notice(Level.ERROR, TEXTS.get("notice.rejected"));
		};
	}
}
